package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.lantern.content.privacy.SuppressionPolicy;
import uk.lantern.scheduler.trail.Practice.Audited;
import uk.lantern.scheduler.trail.Practice.FollowedUp;

/** Whether practice has changed: what people say three months on, and what records show. */
final class PractisedEvidence implements RungContributor {

  private final Function<String, Optional<Evidence>> finding;

  private PractisedEvidence(Function<String, Optional<Evidence>> finding) {
    this.finding = finding;
  }

  /** People who use it regularly or sometimes, of those who answered three months on. */
  static PractisedEvidence followedUp(Practice practice) {
    return new PractisedEvidence(item -> practice.followUps(item).map(PractisedEvidence::evidence));
  }

  /** Joint grades of the audit that closed last; earlier ones are named. */
  static PractisedEvidence audited(Practice practice) {
    return new PractisedEvidence(
        item -> {
          List<Audited> audits = practice.audits(item);
          return audits.stream().findFirst().map(last -> evidence(last, audits));
        });
  }

  @Override
  public RungKind rung() {
    return RungKind.PRACTISED;
  }

  @Override
  public Optional<Evidence> evidence(String item, LocalDate today) {
    return finding.apply(item);
  }

  private static Evidence evidence(FollowedUp it) {
    boolean shown = it.using() >= SuppressionPolicy.LEAST;
    return new Evidence(
        EvidenceWording.FOLLOWED_UP,
        shown ? new Share("", it.using(), it.answered(), true) : Share.hidden("", 0),
        it.sources().size(),
        it.from(),
        it.to(),
        it.sources(),
        List.of(),
        List.of(),
        Evidence.Asked.NOTHING,
        Map.of());
  }

  private static Evidence evidence(Audited last, List<Audited> all) {
    return new Evidence(
        EvidenceWording.AUDITED,
        new Share("", last.records(), last.records(), true),
        all.size(),
        last.closed(),
        last.closed(),
        all.stream().map(Audited::ref).toList(),
        List.of(),
        List.of(),
        Evidence.Asked.NOTHING,
        last.grades());
  }
}
