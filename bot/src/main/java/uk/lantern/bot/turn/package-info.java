/** From an authenticated activity to a reply, step by step. */
@NullMarked
package uk.lantern.bot.turn;

import org.jspecify.annotations.NullMarked;
