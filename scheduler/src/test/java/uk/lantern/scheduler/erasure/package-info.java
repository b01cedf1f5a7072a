/** Tests of forgetting one person. */
@NullMarked
package uk.lantern.scheduler.erasure;

import org.jspecify.annotations.NullMarked;
