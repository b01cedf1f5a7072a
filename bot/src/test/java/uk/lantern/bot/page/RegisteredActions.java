package uk.lantern.bot.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.bot.page.register.AgendaShelf;
import uk.lantern.bot.page.register.RegisterRow;
import uk.lantern.bot.page.register.RegisterShelf;
import uk.lantern.scheduler.people.Person;

/** The actions and agendas a test puts there, for whoever the door lets in. */
final class RegisteredActions implements RegisterShelf, AgendaShelf {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  final List<RegisterRow> rows = new ArrayList<>();
  final Map<String, AgendaPage> agendas = new HashMap<>();

  /** What is known of actions cannot be had. */
  boolean away;

  /** How many streams are open. */
  int open;

  void reset() {
    rows.clear();
    agendas.clear();
    away = false;
    open = 0;
  }

  /** One of a council's review, three months old and on its date. */
  static RegisterRow row(String ref, String text) {
    return row(ref, text, "demo_council", "review", "2023-26/4", 100, 0);
  }

  static RegisterRow row(
      String ref,
      String text,
      String agency,
      String source,
      String priority,
      int age,
      int slipped) {
    LocalDate first = TODAY.plusDays(20);
    return new RegisterRow(
        ref,
        text,
        new RegisterRow.From("DEMO-01", "R-031", source, priority),
        new RegisterRow.Owned(agency, "Sam Lee"),
        new RegisterRow.Dates(
            TODAY.minusDays(age), first, first.plusDays(slipped), slipped, slipped > 0 ? 1 : 0),
        new RegisterRow.Standing("In progress", "Amber", "amber"),
        true);
  }

  @Override
  public Stream<RegisterRow> rows(Person reader, LocalDate today) {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    open++;
    return rows.stream().onClose(() -> open--);
  }

  @Override
  public Optional<AgendaPage> agenda(Person reader, String group, LocalDate today) {
    return Optional.ofNullable(agendas.get(group));
  }
}
