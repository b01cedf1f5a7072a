/** Feedback in chat: given by anybody, read and answered by the partnership team. */
@NullMarked
package uk.lantern.bot.feedback;

import org.jspecify.annotations.NullMarked;
