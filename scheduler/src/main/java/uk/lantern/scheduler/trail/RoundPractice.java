package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.moderation.Moderations;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;
import uk.lantern.scheduler.round.result.Results;

/**
 * Practice as rounds know it. Follow-ups are read from the same results that the team sees, so that
 * nothing hidden there can be worked out here; of audits only what people agreed.
 */
final class RoundPractice implements Practice {

  /** How a questionnaire codes that somebody does what they planned. */
  private static final Set<String> USING = Set.of("regularly", "sometimes");

  private final Rounds rounds;
  private final Results results;
  private final Moderations moderations;
  private final AskedAbout about;

  RoundPractice(Rounds rounds, Results results, Moderations moderations, AskedAbout about) {
    this.rounds = rounds;
    this.results = results;
    this.moderations = moderations;
    this.about = about;
  }

  @Override
  public Optional<FollowedUp> followUps(String item) {
    return testing(item, QuestionnaireKind.TRAINING_EVALUATION)
        .flatMap(round -> of(round, item).stream())
        .reduce(RoundPractice::both);
  }

  private Optional<FollowedUp> of(Round round, String item) {
    return results.of(round.ref()).stream()
        .flatMap(it -> about.tables(round.plan().form(), it, item))
        .filter(table -> codes(table).containsAll(USING))
        .findFirst()
        .map(table -> followedUp(round, table));
  }

  private static List<String> codes(Table table) {
    return table.rows().stream().map(Row::option).toList();
  }

  private static FollowedUp followedUp(Round round, Table table) {
    List<Row> using = table.rows().stream().filter(row -> USING.contains(row.option())).toList();
    boolean shown = using.stream().allMatch(row -> row.count() != null);
    int people =
        shown ? using.stream().mapToInt(it -> Objects.requireNonNull(it.count())).sum() : 0;
    int answered = shown ? Objects.requireNonNull(table.people()) : 0;
    return new FollowedUp(people, answered, closed(round), closed(round), List.of(round.ref()));
  }

  private static LocalDate closed(Round round) {
    return round.plan().dates().closes().toLocalDate();
  }

  /** Of several courses; one without a figure adds none, to those using it or to those asked. */
  private static FollowedUp both(FollowedUp one, FollowedUp other) {
    List<String> sources = new ArrayList<>(one.sources());
    sources.addAll(other.sources());
    return new FollowedUp(
        one.using() + other.using(),
        one.answered() + other.answered(),
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isAfter(other.to()) ? one.to() : other.to(),
        sources);
  }

  @Override
  public List<Audited> audits(String item) {
    return Stream.of(QuestionnaireKind.SINGLE_AGENCY_AUDIT, QuestionnaireKind.MULTI_AGENCY_AUDIT)
        .flatMap(kind -> testing(item, kind))
        .map(round -> new Audited(round.ref(), closed(round), moderations.grades(round.ref())))
        .filter(audit -> audit.records() > 0)
        .sorted(Comparator.comparing(Audited::closed).reversed())
        .toList();
  }

  private Stream<Round> testing(String item, QuestionnaireKind kind) {
    return rounds.testing(item).stream().filter(round -> round.kind() == kind);
  }
}
