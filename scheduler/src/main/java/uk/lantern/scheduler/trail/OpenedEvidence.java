package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often an item was opened, by agency and job family only, up to the end of yesterday. Whoever
 * shows opens shows these figures and no others: a sum of one edition beside the sum of all of them
 * would give away by subtraction what is hidden here.
 */
public final class OpenedEvidence implements RungContributor {

  private final Opens opens;
  private final Carriers carriers;

  OpenedEvidence(Opens opens, Carriers carriers) {
    this.opens = opens;
    this.carriers = carriers;
  }

  @Override
  public RungKind rung() {
    return RungKind.REACHED;
  }

  @Override
  public Optional<Evidence> evidence(String item, LocalDate today) {
    List<Carrier> editions = carriers.of(item);
    List<Opens.Open> counted = opens.before(item, today);
    if (counted.isEmpty() || editions.isEmpty()) {
      return Optional.empty();
    }
    Tally tally = Tally.of(counted.stream().map(Opens.Open::count).toList(), editions);
    return Optional.of(
        new Evidence(
            EvidenceWording.OPENED,
            tally.all(),
            editions.size(),
            editions.getFirst().sent(),
            today.minusDays(1),
            editions.stream().map(Carrier::edition).toList(),
            tally.byAgency(),
            tally.byJobFamily(),
            Evidence.Asked.NOTHING,
            Map.of()));
  }
}
