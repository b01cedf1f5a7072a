package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.privacy.SuppressionPolicy.Count;

/** How many teams talked about an item, and how many people took part. */
final class DiscussedEvidence implements RungContributor {

  private final TeamDiscussions discussions;
  private final Carriers carriers;

  DiscussedEvidence(TeamDiscussions discussions, Carriers carriers) {
    this.discussions = discussions;
    this.carriers = carriers;
  }

  @Override
  public RungKind rung() {
    return RungKind.REACHED;
  }

  @Override
  public Optional<Evidence> evidence(String item, LocalDate today) {
    List<TeamDiscussion> held = discussions.of(item);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    List<Count> counts =
        held.stream().map(it -> new Count(it.agency(), it.jobFamily(), it.people())).toList();
    Tally tally = Tally.of(counts, carriers.of(item));
    return Optional.of(
        new Evidence(
            EvidenceWording.DISCUSSED,
            tally.all(),
            held.size(),
            held.getFirst().day(),
            held.getLast().day(),
            held.stream()
                .flatMap(it -> Optional.ofNullable(it.edition()).stream())
                .distinct()
                .toList(),
            tally.byAgency(),
            List.of(),
            Evidence.Asked.NOTHING,
            Map.of()));
  }
}
