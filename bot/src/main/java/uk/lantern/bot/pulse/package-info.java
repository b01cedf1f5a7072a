/**
 * Pulses in chat: a few questions without a name. Nothing here is kept of a turn; what somebody
 * answered is in their slot of the round, and nowhere else.
 */
@NullMarked
package uk.lantern.bot.pulse;

import org.jspecify.annotations.NullMarked;
