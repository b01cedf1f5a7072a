package uk.lantern.scheduler.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask.State;
import uk.lantern.scheduler.round.RoundOutcome.Absent;
import uk.lantern.scheduler.round.RoundOutcome.Done;
import uk.lantern.scheduler.round.RoundOutcome.Refused;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.AsksStore.Asked;
import uk.lantern.scheduler.round.store.RoundRefs;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The door to collection {@code roundAsks}. */
final class KeptAsks implements Asks {

  private final AsksStore store;
  private final RoundsStore rounds;
  private final Invitees invitees;
  private final PlanKnowledge knowledge;
  private final Clock clock;

  KeptAsks(
      AsksStore store,
      RoundsStore rounds,
      Invitees invitees,
      PlanKnowledge knowledge,
      Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.invitees = invitees;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  @Override
  public List<Ask> open(PersonKey person) {
    LocalDate today = London.today(clock);
    return those(
        person,
        it -> {
          LocalDate later = it.later();
          return later == null || !today.isBefore(later);
        });
  }

  @Override
  public List<Ask> answerable(PersonKey person) {
    return those(person, it -> true);
  }

  private List<Ask> those(PersonKey person, Predicate<Asked> which) {
    if (!rounds.isAnyUnderWay()) {
      return List.of();
    }
    Map<String, Asked> waiting = new HashMap<>();
    for (Asked it : store.of(person)) {
      if (it.state() == State.ASKED && which.test(it)) {
        waiting.put(it.round(), it);
      }
    }
    return waiting.values().stream()
        .flatMap(it -> rounds.find(it.round()).map(round -> ask(round, it)).stream())
        .filter(
            ask -> ask.round().isOpen() && AnsweringPolicy.refusal(ask.round(), now()).isEmpty())
        .sorted(Comparator.comparing((Ask ask) -> RoundTimes.closes(ask.round())))
        .toList();
  }

  @Override
  public Optional<Ask> find(String ref, PersonKey person) {
    return with(ref, person, Asking::ask);
  }

  @Override
  public RoundOutcome decline(String ref, PersonKey person) {
    return change(ref, person, round -> store.set(round.ref(), person, State.DECLINED));
  }

  @Override
  public RoundOutcome later(String ref, PersonKey person, LocalDate day) {
    return change(ref, person, round -> store.later(round.ref(), person, day));
  }

  @Override
  public RoundOutcome done(String ref, PersonKey person, boolean done) {
    return named(ref, round -> store.set(round.ref(), person, done ? State.DONE : State.ASKED));
  }

  @Override
  public RoundOutcome add(String ref, PersonKey person) {
    return named(
        ref,
        round -> {
          store.add(round.ref(), List.of(person));
          return true;
        });
  }

  @Override
  public List<String> why(String ref, PersonKey person) {
    return with(
            ref, person, it -> invitees.why(it.round(), person, Launching.launchedOn(it.round())))
        .orElse(List.of());
  }

  private interface Step {
    boolean take(Round round);
  }

  private RoundOutcome named(String ref, Step step) {
    Round round = rounds.find(ref).orElse(null);
    if (round == null) {
      return new Absent();
    }
    if (round.isAnonymous()) {
      return new Refused(RoundRefusal.ANONYMOUS, round);
    }
    if (round.state() == RoundState.DRAFT) {
      return new Refused(RoundRefusal.NOT_NOW, round);
    }
    return step.take(round) ? new Done(round) : new Absent();
  }

  private RoundOutcome change(String ref, PersonKey person, Step step) {
    Asking it = with(ref, person, asking -> asking).orElse(null);
    if (it == null) {
      return new Absent();
    }
    if (AnsweringPolicy.isOver(it.round(), now())) {
      return new Refused(RoundRefusal.CLOSED, it.round());
    }
    return step.take(it.round()) ? new Done(it.round()) : new Absent();
  }

  /** Both at once: whoever was not asked learns nothing about the round. */
  private record Asking(Round round, Asked asked, Ask ask) {

    @Override
    public String toString() {
      return "Asking[" + round.ref() + "]";
    }
  }

  private <T> Optional<T> with(String ref, PersonKey person, Function<Asking, @Nullable T> what) {
    Optional<Asked> asked = RoundRefs.parse(ref).flatMap(it -> store.find(it, person));
    Optional<Round> round = asked.flatMap(it -> rounds.find(it.round()));
    return round
        .filter(it -> it.state() != RoundState.DRAFT)
        .map(it -> new Asking(it, asked.orElseThrow(), ask(it, asked.orElseThrow())))
        .map(what);
  }

  private Ask ask(Round round, Asked asked) {
    LocalDate opens = round.plan().dates().opens().toLocalDate();
    LocalDate later = asked.later();
    LocalDate from = later != null && later.isAfter(opens) ? later : opens;
    return new Ask(round, stage(round), from, asked.state());
  }

  /** What is asked first when the round opens; a follow-up is asked by its own date. */
  private Stage stage(Round round) {
    if (round.kind() != QuestionnaireKind.TRAINING_EVALUATION) {
      return Stage.ONCE;
    }
    List<Stage> stages =
        knowledge
            .questionnaire(round.plan().form())
            .map(Questionnaire::sections)
            .orElse(List.of())
            .stream()
            .map(Section::stage)
            .toList();
    return stages.contains(Stage.ON_DAY) || stages.isEmpty() ? Stage.ON_DAY : stages.getFirst();
  }

  private Instant now() {
    return clock.instant();
  }
}
