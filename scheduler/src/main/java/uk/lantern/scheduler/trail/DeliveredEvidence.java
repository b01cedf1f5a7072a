package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.trail.Carrier.Reach;

/**
 * To how many people an item was delivered. After 30 days nobody knows who they were, so several
 * editions cannot be added up to people: the largest of them is what is certain. By agency it is
 * what the delivery report says, so nothing of it is hidden from the partnership team.
 */
final class DeliveredEvidence implements RungContributor {

  private final Carriers carriers;

  DeliveredEvidence(Carriers carriers) {
    this.carriers = carriers;
  }

  @Override
  public RungKind rung() {
    return RungKind.REACHED;
  }

  @Override
  public Optional<Evidence> evidence(String item, LocalDate today) {
    List<Carrier> editions = carriers.of(item);
    return editions.stream()
        .max(Comparator.comparingInt(edition -> edition.all().delivered()))
        .map(widest -> evidence(widest, editions));
  }

  private static Evidence evidence(Carrier widest, List<Carrier> editions) {
    Reach all = widest.all();
    return new Evidence(
        EvidenceWording.DELIVERED,
        new Share("", all.delivered(), all.audience(), true),
        editions.size(),
        editions.getFirst().sent(),
        editions.getLast().sent(),
        editions.stream().map(Carrier::edition).toList(),
        widest.byAgency().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                it ->
                    new Share(
                        it.getKey(), it.getValue().delivered(), it.getValue().audience(), true))
            .toList(),
        List.of(),
        Evidence.Asked.NOTHING,
        Map.of());
  }
}
