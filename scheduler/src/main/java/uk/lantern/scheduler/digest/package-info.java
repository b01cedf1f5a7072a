/** Learning digests: drafted, approved by another person, sent to many, corrected, recalled. */
@NullMarked
package uk.lantern.scheduler.digest;

import org.jspecify.annotations.NullMarked;
