/** What happened to a piece of learning, rung by rung. */
@NullMarked
package uk.lantern.bot.trail;

import org.jspecify.annotations.NullMarked;
