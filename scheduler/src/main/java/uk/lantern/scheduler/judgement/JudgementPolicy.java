package uk.lantern.scheduler.judgement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.judgement.Ground.Says;

/**
 * What a judgement needs, and what the evidence would suggest (domain.md 1.8). That something
 * reached people is no sign that it is embedded, so reach is no kind here.
 */
public final class JudgementPolicy {

  static final int MOST_CHARACTERS = 600;

  private static final int KINDS = 2;
  private static final Set<Level> PRACTICE_OR_DIFFERENCE = EnumSet.of(Level.DO, Level.DIFFERENCE);

  private JudgementPolicy() {}

  /** Why it cannot be taken; empty when it can. */
  static Optional<JudgementRefusal> refusal(
      ImpactCheck.Judgement value,
      String reason,
      List<Ground> grounds,
      LocalDate today,
      Predicate<String> identifies) {
    if (reason.isBlank()) {
      return Optional.of(JudgementRefusal.REASON_MISSING);
    }
    if (reason.length() > MOST_CHARACTERS) {
      return Optional.of(JudgementRefusal.REASON_TOO_LONG);
    }
    if (identifies.test(reason)) {
      return Optional.of(JudgementRefusal.IDENTIFIES);
    }
    return value == ImpactCheck.Judgement.EMBEDDED
        ? embedded(kinds(grounds, today))
        : Optional.empty();
  }

  private static Optional<JudgementRefusal> embedded(Set<Level> kinds) {
    if (kinds.stream().noneMatch(PRACTICE_OR_DIFFERENCE::contains)) {
      return Optional.of(JudgementRefusal.PRACTICE_OR_DIFFERENCE_NEEDED);
    }
    return kinds.size() < KINDS ? Optional.of(JudgementRefusal.TWO_KINDS_NEEDED) : Optional.empty();
  }

  /** Of the last twelve months; a kind of which anything speaks against it is none. */
  private static Set<Level> kinds(List<Ground> grounds, LocalDate today) {
    Set<Level> kinds = levels(grounds, it -> it.says() != Says.AGAINST && it.isFreshOn(today));
    kinds.removeAll(levels(grounds, it -> it.says() == Says.AGAINST && it.isFreshOn(today)));
    kinds.remove(Level.REACH);
    return kinds;
  }

  private static Set<Level> levels(List<Ground> grounds, Predicate<Ground> wanted) {
    return grounds.stream()
        .filter(wanted)
        .map(Ground::level)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
  }

  /** What the evidence would suggest; a person decides. */
  public static ImpactCheck.Judgement suggestion(List<Ground> grounds, LocalDate today) {
    Set<Level> kinds = kinds(grounds, today);
    if (kinds.contains(Level.DO) && kinds.contains(Level.DIFFERENCE)) {
      return ImpactCheck.Judgement.EMBEDDED;
    }
    if (kinds.stream().anyMatch(PRACTICE_OR_DIFFERENCE::contains)) {
      return ImpactCheck.Judgement.PARTLY_EMBEDDED;
    }
    return grounds.stream().noneMatch(it -> it.isFreshOn(today))
        ? ImpactCheck.Judgement.NOT_TESTED
        : ImpactCheck.Judgement.EARLY_SIGNS;
  }

  /** Whether some of it speaks for it and some against: both are to be shown, side by side. */
  public static boolean isInConflict(List<Ground> grounds) {
    return grounds.stream().anyMatch(it -> it.says() == Says.FOR)
        && grounds.stream().anyMatch(it -> it.says() == Says.AGAINST);
  }
}
