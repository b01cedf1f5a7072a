/** What is looked at before an edition may go out. */
@NullMarked
package uk.lantern.scheduler.digest.check;

import org.jspecify.annotations.NullMarked;
