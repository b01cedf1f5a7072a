/** How fast Teams may be asked: by app and tenant, by conversation, and what a 429 teaches. */
@NullMarked
package uk.lantern.bot.teams.connector.pace;

import org.jspecify.annotations.NullMarked;
