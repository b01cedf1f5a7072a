/** Bringing learning from others into the library by chat, and publishing what waits there. */
@NullMarked
package uk.lantern.bot.library;

import org.jspecify.annotations.NullMarked;
