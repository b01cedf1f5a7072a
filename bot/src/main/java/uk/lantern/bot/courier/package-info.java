/** Empties the outbox: claim, pace, send, settle. */
@NullMarked
package uk.lantern.bot.courier;

import org.jspecify.annotations.NullMarked;
