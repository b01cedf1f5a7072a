/** Training evaluations in chat: the day of the course, three months later, the manager's view. */
@NullMarked
package uk.lantern.bot.pulse.training;

import org.jspecify.annotations.NullMarked;
