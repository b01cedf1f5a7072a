/** Where people can be written to, and what they and Lantern said. */
@NullMarked
package uk.lantern.bot.conversation;

import org.jspecify.annotations.NullMarked;
