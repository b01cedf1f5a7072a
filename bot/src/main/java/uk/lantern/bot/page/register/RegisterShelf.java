package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.lantern.scheduler.people.Person;

/** What the register needs to know of actions. */
@FunctionalInterface
public interface RegisterShelf {

  /**
   * Every action of a scope that somebody may see, the earliest date first; read as it comes, so
   * whoever takes it closes it.
   */
  Stream<RegisterRow> rows(Person reader, RegisterScope scope, LocalDate today);
}
