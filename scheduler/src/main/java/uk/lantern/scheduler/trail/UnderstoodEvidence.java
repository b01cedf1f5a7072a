package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.trail.ClosedPulses.ClosedPulse;

/**
 * What people said to a pulse about an item. Of several pulses the last one is shown: they were
 * answered by the same people, so they cannot be added up.
 */
final class UnderstoodEvidence implements RungContributor {

  private final ClosedPulses pulses;

  UnderstoodEvidence(ClosedPulses pulses) {
    this.pulses = pulses;
  }

  @Override
  public RungKind rung() {
    return RungKind.UNDERSTOOD;
  }

  @Override
  public Optional<Evidence> evidence(String item, LocalDate today) {
    List<ClosedPulse> closed = pulses.serving(item);
    return closed.stream().findFirst().map(last -> evidence(last, closed));
  }

  private static Evidence evidence(ClosedPulse last, List<ClosedPulse> closed) {
    return new Evidence(
        EvidenceWording.UNDERSTOOD,
        new Share("", last.people(), last.of(), true),
        closed.size(),
        last.closed(),
        last.closed(),
        closed.stream().map(ClosedPulse::ref).toList(),
        List.of(),
        List.of(),
        new Evidence.Asked(last.asked(), last.answer()),
        Map.of());
  }
}
