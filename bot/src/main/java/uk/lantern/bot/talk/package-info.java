/** What a person and Lantern spoke of last, so that a bare answer finds its question. */
@NullMarked
package uk.lantern.bot.talk;

import org.jspecify.annotations.NullMarked;
