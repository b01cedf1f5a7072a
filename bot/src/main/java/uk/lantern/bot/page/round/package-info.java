/** The results of a round as a page: what may be shown, in tables, one picture and a list. */
@NullMarked
package uk.lantern.bot.page.round;

import org.jspecify.annotations.NullMarked;
