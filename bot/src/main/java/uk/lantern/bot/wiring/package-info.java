/** Puts the parts together: every bean that is not a component of its own package. */
@NullMarked
package uk.lantern.bot.wiring;

import org.jspecify.annotations.NullMarked;
