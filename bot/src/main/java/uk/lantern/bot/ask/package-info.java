/** Asking what has been learned. */
@NullMarked
package uk.lantern.bot.ask;

import org.jspecify.annotations.NullMarked;
