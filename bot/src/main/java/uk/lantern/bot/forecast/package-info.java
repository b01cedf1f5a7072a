/** "What will I receive next week, and why?" */
@NullMarked
package uk.lantern.bot.forecast;

import org.jspecify.annotations.NullMarked;
