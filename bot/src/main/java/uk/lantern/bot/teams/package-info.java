/** The edge to Teams: the only place that knows the Bot Framework SDK. */
@NullMarked
package uk.lantern.bot.teams;

import org.jspecify.annotations.NullMarked;
