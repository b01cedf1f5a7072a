package uk.lantern.bot.turn;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person may ask for.
 *
 * @param perMinute turns of one person in a minute; nobody reads faster, and Teams takes 60 replies
 *     to one conversation in 30 seconds
 */
@ConfigurationProperties("lantern.turns")
record TurnLimit(@DefaultValue("60") int perMinute) {

  TurnLimit {
    if (perMinute < 1) {
      throw new IllegalArgumentException("lantern.turns.per-minute must be 1 or more.");
    }
  }
}
