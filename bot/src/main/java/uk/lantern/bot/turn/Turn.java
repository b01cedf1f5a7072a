package uk.lantern.bot.turn;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;

/**
 * One thing somebody said to Lantern.
 *
 * @param text what was typed, without the mention of the bot; empty for a button without input
 * @param action the button pressed, null for typed text
 * @param at when it reached us, London
 */
public record Turn(
    ActivityKey key,
    Person person,
    Place place,
    String text,
    @Nullable CardAction action,
    ZonedDateTime at) {

  /** Ids only: what people write is not for logs. */
  @Override
  public String toString() {
    return "Turn[" + key.activity() + " " + place + " " + action + "]";
  }
}
