/** Audits and assurance requests, answered in chat. */
@NullMarked
package uk.lantern.bot.audit;

import org.jspecify.annotations.NullMarked;
