/** How people are called in what Lantern says. */
@NullMarked
package uk.lantern.bot.people;

import org.jspecify.annotations.NullMarked;
