/** An edition until it is sent for approval: its items, words, images, and how it will look. */
@NullMarked
package uk.lantern.bot.digests.draft;

import org.jspecify.annotations.NullMarked;
