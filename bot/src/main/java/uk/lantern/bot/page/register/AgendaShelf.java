package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.Optional;
import uk.lantern.scheduler.people.Person;

/** What pages need to know of what groups have to decide. */
@FunctionalInterface
public interface AgendaShelf {

  /**
   * The agenda of a group.
   *
   * @return empty for a group there is not, and the same for one that is not theirs to see
   */
  Optional<AgendaPage> agenda(Person reader, String group, LocalDate today);
}
