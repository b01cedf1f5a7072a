/** What letters about actions show, said when they are sent. */
@NullMarked
package uk.lantern.scheduler.reminder.letter;

import org.jspecify.annotations.NullMarked;
