/** Whom an edition is for, and the list that is frozen when it goes out. */
@NullMarked
package uk.lantern.scheduler.digest.audience;

import org.jspecify.annotations.NullMarked;
