/** What the partnership team does with rounds in chat: open, watch, close, read, tell, archive. */
@NullMarked
package uk.lantern.bot.rounds;

import org.jspecify.annotations.NullMarked;
