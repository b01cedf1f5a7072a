/** What whoever looks after action plans does in chat: plan, check, decide, close, send on. */
@NullMarked
package uk.lantern.bot.plans;

import org.jspecify.annotations.NullMarked;
