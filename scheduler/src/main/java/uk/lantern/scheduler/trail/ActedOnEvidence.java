package uk.lantern.scheduler.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.action.part.Verification;

/**
 * How many of the actions that serve an item are done, are verified, or were checked for a
 * difference: three facts by three people, and none follows from another. Counted are the actions
 * that somebody has promised; what was taken back counts no more, so an action that was reopened is
 * neither done nor verified.
 *
 * <p>Actions are no people: no figure is too small to be shown.
 */
final class ActedOnEvidence implements RungContributor {

  /** The actions that put an item into practice, whatever became of them. */
  @FunctionalInterface
  interface Serving {

    List<Action> item(String item);
  }

  private final EvidenceWording fact;
  private final Function<Action, Optional<Instant>> since;
  private final Serving serving;

  private ActedOnEvidence(
      EvidenceWording fact, Function<Action, Optional<Instant>> since, Serving serving) {
    this.fact = fact;
    this.since = since;
    this.serving = serving;
  }

  /** Their owners say that they are done, and nobody has returned the evidence. */
  static ActedOnEvidence done(Serving serving) {
    return new ActedOnEvidence(
        EvidenceWording.DONE,
        action ->
            action.state() == ActionState.EVIDENCE_SUBMITTED || isVerified(action)
                ? last(action.proof().evidence(), SentEvidence::at)
                : Optional.empty(),
        serving);
  }

  /** Somebody else looked and saw that they are done. */
  static ActedOnEvidence verified(Serving serving) {
    return new ActedOnEvidence(
        EvidenceWording.VERIFIED,
        action ->
            isVerified(action) ? action.proof().verified().map(Verification::at) : Optional.empty(),
        serving);
  }

  /** Somebody looked, months later, whether they made a difference. */
  static ActedOnEvidence checked(Serving serving) {
    return new ActedOnEvidence(
        EvidenceWording.IMPACT_CHECKED,
        action ->
            isVerified(action)
                ? last(action.proof().impactChecks(), ImpactCheck::at)
                : Optional.empty(),
        serving);
  }

  @Override
  public RungKind rung() {
    return RungKind.ACTED_ON;
  }

  @Override
  public Optional<Evidence> evidence(String item, LocalDate today) {
    List<Action> promised =
        serving.item(item).stream().filter(action -> isPromised(action.state())).toList();
    return promised.isEmpty() ? Optional.empty() : Optional.of(evidence(promised));
  }

  private Evidence evidence(List<Action> promised) {
    List<LocalDate> days = promised.stream().flatMap(this::day).sorted().toList();
    // Of none that is, one says since when there could have been.
    List<LocalDate> period =
        days.isEmpty()
            ? promised.stream().map(it -> it.dates().start()).sorted().limit(1).toList()
            : days;
    return new Evidence(
        fact,
        share("", promised),
        promised.size(),
        period.getFirst(),
        period.getLast(),
        promised.stream().map(Action::ref).sorted().toList(),
        byAgency(promised),
        List.of(),
        Evidence.Asked.NOTHING,
        Map.of());
  }

  private List<Share> byAgency(List<Action> promised) {
    Map<String, List<Action>> byAgency =
        promised.stream()
            .collect(Collectors.groupingBy(Action::agency, TreeMap::new, Collectors.toList()));
    return byAgency.entrySet().stream().map(it -> share(it.getKey(), it.getValue())).toList();
  }

  private Share share(String group, Collection<Action> actions) {
    int figure = (int) actions.stream().flatMap(this::day).count();
    return new Share(group, figure, actions.size(), true);
  }

  private Stream<LocalDate> day(Action action) {
    return since.apply(action).map(at -> LocalDate.ofInstant(at, London.ZONE)).stream();
  }

  private static <T> Optional<Instant> last(List<T> all, Function<T, Instant> at) {
    return all.isEmpty() ? Optional.empty() : Optional.of(at.apply(all.getLast()));
  }

  private static boolean isVerified(Action action) {
    return action.state() == ActionState.VERIFIED || action.state() == ActionState.CLOSED;
  }

  /** Somebody has given their word, and it still holds. */
  private static boolean isPromised(ActionState state) {
    return switch (state) {
      case AGREED, IN_PROGRESS, EVIDENCE_SUBMITTED, VERIFIED, CLOSED, RETURNED, ON_HOLD, REOPENED ->
          true;
      case PROPOSED, DECLINED, SUPERSEDED, CANCELLED -> false;
    };
  }
}
