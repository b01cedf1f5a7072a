package uk.lantern.bot.turn;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Turns of somebody of whom no more is known than a key. */
public final class TestTurns {

  private TestTurns() {}

  public static Turn said(PersonKey who, String text, ZonedDateTime at) {
    return turn(who, text, null, at);
  }

  public static Turn pressed(PersonKey who, CardAction action, ZonedDateTime at) {
    return turn(who, "", action, at);
  }

  private static Turn turn(
      PersonKey who, String text, @Nullable CardAction action, ZonedDateTime at) {
    return new Turn(
        new ActivityKey("msteams", "c", "1"),
        new Person(who, "Somebody", "", "", "", List.of(), false, null),
        Place.PERSONAL,
        text,
        action,
        at);
  }
}
