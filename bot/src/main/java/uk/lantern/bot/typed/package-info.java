/** What people type into one line, for every ability that reads lines: parts, moments, names. */
@NullMarked
package uk.lantern.bot.typed;

import org.jspecify.annotations.NullMarked;
