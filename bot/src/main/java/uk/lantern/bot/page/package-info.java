/** Pages that open from a card: items and original documents, by signed link. */
@NullMarked
package uk.lantern.bot.page;

import org.jspecify.annotations.NullMarked;
