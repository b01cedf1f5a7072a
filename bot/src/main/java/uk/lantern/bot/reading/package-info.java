/** Reading the digest in the chat, and saving what is for later. */
@NullMarked
package uk.lantern.bot.reading;

import org.jspecify.annotations.NullMarked;
