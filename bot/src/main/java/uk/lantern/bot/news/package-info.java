/** Asking what is new in the library. */
@NullMarked
package uk.lantern.bot.news;

import org.jspecify.annotations.NullMarked;
