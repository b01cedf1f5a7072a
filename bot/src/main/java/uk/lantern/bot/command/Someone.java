package uk.lantern.bot.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Whom a command speaks as. */
final class Someone {

  private Someone() {}

  /**
   * @param name a DEMO person's; null for somebody of whom nothing is known
   * @throws IllegalArgumentException when nobody has that name
   */
  static Person named(Start.Running running, @Nullable String name) {
    if (name == null) {
      return new Person(
          new PersonKey("none", "somebody"), "Somebody", "", "", "other", List.of(), false);
    }
    return running
        .bean(People.class)
        .named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Nobody is called '" + name + "': use a name of people.demo.yml."));
  }
}
