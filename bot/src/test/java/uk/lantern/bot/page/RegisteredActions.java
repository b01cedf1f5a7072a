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
import uk.lantern.bot.page.register.RegisterScope;
import uk.lantern.bot.page.register.RegisterShelf;
import uk.lantern.scheduler.action.PastWords.Past;
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

  /**
   * How long it has been there, and how far it slipped.
   *
   * @param age in days
   * @param slipped in days from its first date
   */
  record Aged(int age, int slipped) {}

  /** One of a council's review, three months old and on its date. */
  static RegisterRow row(String ref, String text) {
    return row(ref, text, "demo_council", "review", "2023-26/4", new Aged(100, 0));
  }

  static RegisterRow row(
      String ref, String text, String agency, String source, String priority, Aged aged) {
    LocalDate first = TODAY.plusDays(20);
    int slipped = aged.slipped();
    return new RegisterRow(
        ref,
        text,
        new RegisterRow.From("DEMO-01", "R-031", source, priority),
        new RegisterRow.Owned(agency, "Sam Lee"),
        new RegisterRow.Dates(
            TODAY.minusDays(aged.age()),
            first,
            first.plusDays(slipped),
            slipped,
            slipped > 0 ? 1 : 0,
            null),
        new RegisterRow.Standing("in-progress", "In progress", "Amber", "amber"),
        () -> List.of(new Past(TODAY, "Jo Okoro", "proposed it", "")),
        true);
  }

  /** One that the group closed. */
  static RegisterRow ended(String ref, String text) {
    RegisterRow row = row(ref, text);
    LocalDate on = TODAY.minusDays(10);
    RegisterRow.Dates dates = row.dates();
    return new RegisterRow(
        ref,
        text,
        row.from(),
        row.owned(),
        new RegisterRow.Dates(dates.since(), dates.first(), dates.due(), 0, 0, on),
        new RegisterRow.Standing("closed", "Closed", "Blue", "blue"),
        () ->
            List.of(
                new Past(on.minusDays(5), "Jo Okoro", "verified it", "Sample list seen"),
                new Past(on, "Judith Amey", "closed it", "")),
        true);
  }

  /** An action each of whose words tries to be more. */
  static RegisterRow hostile(String words) {
    RegisterRow row = row("A-105", words);
    return new RegisterRow(
        words,
        words,
        new RegisterRow.From(words, words, words, words),
        new RegisterRow.Owned(words, words),
        row.dates(),
        new RegisterRow.Standing(words, words, words, "red"),
        () -> List.of(new Past(TODAY, words, words, words)),
        true);
  }

  @Override
  public Stream<RegisterRow> rows(Person reader, RegisterScope scope, LocalDate today) {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    open++;
    return rows.stream()
        .filter(row -> scope == RegisterScope.ALL || isOf(row, scope))
        .onClose(() -> open--);
  }

  private static boolean isOf(RegisterRow row, RegisterScope scope) {
    return (row.dates().ended() == null) == (scope == RegisterScope.OPEN);
  }

  @Override
  public Optional<AgendaPage> agenda(Person reader, String group, LocalDate today) {
    return Optional.ofNullable(agendas.get(group));
  }
}
