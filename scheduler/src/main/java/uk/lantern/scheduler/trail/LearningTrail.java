package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts together what is known of one piece of learning. Nothing of it is added up or judged. */
public final class LearningTrail {

  private final List<RungContributor> contributors;

  public LearningTrail(List<RungContributor> contributors) {
    this.contributors = List.copyOf(contributors);
  }

  /** Every rung in order, those without evidence too. */
  public List<Rung> of(String item, LocalDate today) {
    return Arrays.stream(RungKind.values()).map(kind -> rung(kind, item, today)).toList();
  }

  private Rung rung(RungKind kind, String item, LocalDate today) {
    return new Rung(
        kind,
        contributors.stream()
            .filter(it -> it.rung() == kind)
            .map(it -> it.evidence(item, today))
            .flatMap(Optional::stream)
            .toList());
  }
}
