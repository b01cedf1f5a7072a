package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.card.Dates;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Person;

/** Makes the register that somebody may see. */
public final class RegisterPages {

  /** What a person still reads; more are found by a filter or in the CSV. */
  static final int LINES = 200;

  private final RegisterShelf shelf;
  private final RegisterWords words;
  private final RegisterPictures pictures;

  public RegisterPages(RegisterShelf shelf, RegisterWords words) {
    this.shelf = shelf;
    this.words = words;
    this.pictures = new RegisterPictures(words);
  }

  /**
   * @param csv where the whole list is taken away; null when nowhere
   */
  public RegisterPage page(
      Person reader, RegisterFilter filter, LocalDate today, @Nullable String csv) {
    RegisterTally tally = new RegisterTally(filter, today, LINES);
    try (Stream<RegisterRow> rows = shelf.rows(reader, filter.scope(), today)) {
      rows.forEach(tally::add);
    }
    return new RegisterPage(
        Dates.weekday(today),
        tally.isDemo(),
        tally.seen(),
        tally.shown(),
        scope(filter),
        chosen(filter),
        Arrays.stream(Facet.values()).map(facet -> filter(facet, filter, tally)).toList(),
        Arrays.stream(RegisterSort.values()).map(sort -> sort(sort, filter)).toList(),
        pictures.picture(tally),
        tally.first().stream().map(row -> line(row, today)).toList(),
        csv == null ? null : csv + filter.address());
  }

  private List<String> chosen(RegisterFilter filter) {
    List<String> chosen = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      String code = filter.chosen(facet);
      if (code != null) {
        chosen.add(words.facet(facet) + ": " + words.of(facet, code));
      }
    }
    return chosen;
  }

  private RegisterPage.Filter filter(Facet facet, RegisterFilter filter, RegisterTally tally) {
    String now = filter.chosen(facet);
    Map<String, Integer> counts = tally.counts(facet);
    List<RegisterPage.Choice> choices = new ArrayList<>();
    choices.add(
        new RegisterPage.Choice(
            words.say(RegisterPageWording.ANY),
            counts.values().stream().mapToInt(Integer::intValue).sum(),
            filter.with(facet, null).address(),
            now == null));
    for (String code : codes(facet, counts)) {
      choices.add(
          new RegisterPage.Choice(
              words.of(facet, code),
              counts.get(code),
              filter.with(facet, code).address(),
              code.equals(now)));
    }
    return new RegisterPage.Filter(facet.parameter(), words.facet(facet), now != null, choices);
  }

  /** Bands in their order, everything else by its code; what has no code cannot be asked for. */
  private static List<String> codes(Facet facet, Map<String, Integer> counts) {
    Stream<String> ordered =
        switch (facet) {
          case DUE -> Arrays.stream(DueBand.values()).map(Facet::code);
          case AGE -> Arrays.stream(AgeBand.values()).map(Facet::code);
          case SLIPPAGE -> Arrays.stream(SlippageBand.values()).map(Facet::code);
          case STATE -> Arrays.stream(ActionState.values()).map(Facet::code);
          case PRIORITY, AGENCY, SOURCE -> counts.keySet().stream();
        };
    return ordered.filter(code -> RegisterFilter.isCode(code) && counts.containsKey(code)).toList();
  }

  private RegisterPage.Scope scope(RegisterFilter filter) {
    return new RegisterPage.Scope(
        words.what(filter.scope()),
        Arrays.stream(RegisterScope.values()).map(it -> scope(it, filter)).toList(),
        filter.cleared().address());
  }

  private RegisterPage.Choice scope(RegisterScope scope, RegisterFilter filter) {
    return new RegisterPage.Choice(
        words.scope(scope), null, filter.of(scope).address(), scope == filter.scope());
  }

  private RegisterPage.Choice sort(RegisterSort sort, RegisterFilter filter) {
    return new RegisterPage.Choice(
        words.sort(sort), null, filter.sorted(sort).address(), sort == filter.sort());
  }

  private RegisterPage.Line line(RegisterRow row, LocalDate today) {
    RegisterRow.Dates dates = row.dates();
    LocalDate ended = dates.ended();
    return new RegisterPage.Line(
        row.ref(),
        row.text(),
        row.from().plan(),
        words.source(row.from().source()),
        words.priority(row.from().priority()),
        words.agency(row.owned().agency()),
        row.owned().owner(),
        new RegisterPage.Dated(
            Dates.day(dates.since()),
            words.age(AgeBand.of(dates.since(), dates.until(today))),
            Dates.day(dates.first()),
            Dates.day(dates.due()),
            dates.slipped(),
            dates.extensions(),
            ended == null ? null : Dates.day(ended)),
        row.standing(),
        row.history().get().reversed().stream().map(words::past).toList());
  }
}
