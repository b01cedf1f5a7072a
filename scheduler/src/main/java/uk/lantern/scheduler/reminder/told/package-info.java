/** Who was reminded of which action and when, for longer than the outbox remembers. */
@NullMarked
package uk.lantern.scheduler.reminder.told;

import org.jspecify.annotations.NullMarked;
