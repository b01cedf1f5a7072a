/** What whoever owns an action, or manages those who do, says about it in chat. */
@NullMarked
package uk.lantern.bot.actions;

import org.jspecify.annotations.NullMarked;
