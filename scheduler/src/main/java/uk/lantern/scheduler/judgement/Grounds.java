package uk.lantern.scheduler.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.judgement.Ground.Says;
import uk.lantern.scheduler.round.response.Grade;
import uk.lantern.scheduler.trail.Evidence;
import uk.lantern.scheduler.trail.EvidenceWording;
import uk.lantern.scheduler.trail.LearningTrail;
import uk.lantern.scheduler.trail.Share;

/**
 * What there is to rest a judgement on: what the trail shows, and what impact checks of the actions
 * that serve the item have found. A figure that is hidden, because a group is small, is none.
 */
final class Grounds {

  private static final Set<Grade> GOOD = EnumSet.of(Grade.OUTSTANDING, Grade.GOOD);

  private static final Set<Grade> NOT_GOOD =
      EnumSet.of(Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);

  private final LearningTrail trail;
  private final Function<String, List<Action>> serving;

  /**
   * @param serving the actions that put an item into practice
   */
  Grounds(LearningTrail trail, Function<String, List<Action>> serving) {
    this.trail = trail;
    this.serving = serving;
  }

  List<Ground> of(String item, LocalDate today) {
    List<Ground> grounds = new ArrayList<>();
    trail.of(item, today).forEach(rung -> rung.evidence().forEach(one -> add(one, grounds)));
    impact(item, grounds);
    return grounds;
  }

  private static void add(Evidence one, List<Ground> grounds) {
    if (!one.all().shown()) {
      return;
    }
    Level level =
        switch (one.what()) {
          case DELIVERED, OPENED, DISCUSSED -> Level.REACH;
          case UNDERSTOOD -> Level.KNOW;
          case FOLLOWED_UP, AUDITED -> Level.DO;
          // That an action is done or verified is no sign of changed practice; its check is below.
          case DONE, VERIFIED, IMPACT_CHECKED -> null;
        };
    if (level != null) {
      // Of a pulse nobody but a person can say which answer is the good one.
      boolean open = level == Level.REACH || level == Level.KNOW;
      Says says = open ? Says.NEITHER : says(one);
      String what = one.what().name().toLowerCase(Locale.ROOT);
      grounds.add(new Ground(level, what, says, one.date(), one.sources()));
    }
  }

  private static Says says(Evidence one) {
    return one.what() == EvidenceWording.AUDITED ? says(one.grades().keySet()) : says(one.all());
  }

  /** Joint grades that differ are for a person to weigh. */
  private static Says says(Set<Grade> grades) {
    if (GOOD.containsAll(grades)) {
      return Says.FOR;
    }
    return NOT_GOOD.containsAll(grades) ? Says.AGAINST : Says.NEITHER;
  }

  /** Half of them or more speaks for it; a person weighs how much. */
  private static Says says(Share all) {
    return all.of() > 0 && 2L * all.figure() >= all.of() ? Says.FOR : Says.AGAINST;
  }

  /** Of each action the latest check of each level. */
  private void impact(String item, List<Ground> grounds) {
    for (Action action : serving.apply(item)) {
      Map<Level, ImpactCheck> latest =
          action.proof().impactChecks().stream()
              .collect(Collectors.toMap(ImpactCheck::level, it -> it, (was, now) -> now));
      latest.forEach(
          (level, check) ->
              says(check.judgement(), holds(action))
                  .map(says -> ground(level, check, says, action))
                  .ifPresent(grounds::add));
    }
  }

  private static Ground ground(Level level, ImpactCheck check, Says says, Action action) {
    LocalDate on = LocalDate.ofInstant(check.at(), London.ZONE);
    return new Ground(level, "impact_checked", says, on, List.of(action.ref()));
  }

  /** What was reopened since is neither done nor checked any more. */
  private static boolean holds(Action action) {
    return action.state() == ActionState.CLOSED || action.state() == ActionState.VERIFIED;
  }

  /** Empty when it says nothing. */
  private static Optional<Says> says(ImpactCheck.Judgement judged, boolean holds) {
    return switch (judged) {
      case EMBEDDED, PARTLY_EMBEDDED, EARLY_SIGNS ->
          holds ? Optional.of(Says.FOR) : Optional.empty();
      case NOT_EMBEDDED, SLIPPED_BACK -> Optional.of(Says.AGAINST);
      case NOT_TESTED -> Optional.empty();
    };
  }
}
