/** Adaptive Cards: templates as resources, bound to values. */
@NullMarked
package uk.lantern.bot.card;

import org.jspecify.annotations.NullMarked;
