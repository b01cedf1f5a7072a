/** What is said of a learning item's source wherever it is shown: on cards, pages and lists. */
@NullMarked
package uk.lantern.bot.source;

import org.jspecify.annotations.NullMarked;
