/** Tests of whom an edition goes to. */
@NullMarked
package uk.lantern.scheduler.digest.audience;

import org.jspecify.annotations.NullMarked;
