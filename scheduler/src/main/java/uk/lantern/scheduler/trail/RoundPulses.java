package uk.lantern.scheduler.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;
import uk.lantern.scheduler.round.result.Results;

/** Closed pulses from the rounds: results that are published, and nothing beside them. */
final class RoundPulses implements ClosedPulses {

  private final Rounds rounds;
  private final Results results;
  private final AskedAbout about;

  RoundPulses(Rounds rounds, Results results, AskedAbout about) {
    this.rounds = rounds;
    this.results = results;
    this.about = about;
  }

  @Override
  public List<ClosedPulse> serving(String item) {
    return rounds.testing(item).stream()
        .filter(round -> round.kind() == QuestionnaireKind.PULSE)
        .flatMap(round -> pulse(round, item).stream())
        .sorted(Comparator.comparing(ClosedPulse::closed).reversed())
        .toList();
  }

  /** The first question that asks about the item and is shown for all who answered. */
  private Optional<ClosedPulse> pulse(Round round, String item) {
    return results
        .of(round.ref())
        .flatMap(it -> about.tables(round.plan().form(), it, item).findFirst())
        .flatMap(table -> most(round, table));
  }

  private static Optional<ClosedPulse> most(Round round, Table table) {
    return shown(table)
        .max(Comparator.comparingInt(row -> Objects.requireNonNull(row.count())))
        .map(
            row ->
                new ClosedPulse(
                    round.ref(),
                    round.plan().dates().closes().toLocalDate(),
                    table.text(),
                    row.text(),
                    Objects.requireNonNull(row.count()),
                    Objects.requireNonNull(table.people())));
  }

  private static Stream<Row> shown(Table table) {
    return table.rows().stream().filter(row -> row.count() != null);
  }
}
