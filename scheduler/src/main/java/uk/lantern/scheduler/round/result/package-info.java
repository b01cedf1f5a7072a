/** What was answered, as far as it may be shown. */
@NullMarked
package uk.lantern.scheduler.round.result;

import org.jspecify.annotations.NullMarked;
