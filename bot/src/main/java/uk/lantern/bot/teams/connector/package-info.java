/** Outbound to Teams: the connector's REST interface, with pacing, retry and bounds. */
@NullMarked
package uk.lantern.bot.teams.connector;

import org.jspecify.annotations.NullMarked;
