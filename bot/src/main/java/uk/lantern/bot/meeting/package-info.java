/** Using a piece of learning in a team meeting, and telling the partnership what came of it. */
@NullMarked
package uk.lantern.bot.meeting;

import org.jspecify.annotations.NullMarked;
