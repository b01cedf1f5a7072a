/** What an operator asks and does in chat: pause, resume, what is scheduled, who was told. */
@NullMarked
package uk.lantern.bot.operator;

import org.jspecify.annotations.NullMarked;
