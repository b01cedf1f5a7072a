/** The commands of {@code infra/lantern}. */
@NullMarked
package uk.lantern.bot.command;

import org.jspecify.annotations.NullMarked;
