/** What exists in profile {@code local} only: playing a DEMO person, DEMO time, no token. */
@NullMarked
package uk.lantern.bot.local;

import org.jspecify.annotations.NullMarked;
