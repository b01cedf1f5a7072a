/** How somebody wants to be written to: shown, changed, and what a change does. */
@NullMarked
package uk.lantern.bot.preference;

import org.jspecify.annotations.NullMarked;
