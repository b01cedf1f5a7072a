package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.trail.Practice.Audited;

/** Whether practice has changed: what people say three months on, and what records show. */
final class PractisedEvidence {

  private PractisedEvidence() {}

  /** People who use it regularly or sometimes, of those who answered three months on. */
  static RungContributor followedUp(Practice practice) {
    return new Of(
        (item, today) ->
            practice
                .followUps(item)
                .map(
                    it -> {
                      Tally tally = Tally.of(it.using(), it.answered());
                      return new Evidence(
                          EvidenceWording.FOLLOWED_UP,
                          tally.all(),
                          it.sources().size(),
                          it.from(),
                          it.to(),
                          it.sources(),
                          tally.byAgency(),
                          tally.byJobFamily(),
                          Evidence.Asked.NOTHING);
                    }));
  }

  /** Records that show it, of the audit that closed last. */
  static RungContributor audited(Practice practice) {
    return new Of(
        (item, today) -> {
          List<Audited> audits = practice.audits(item);
          return audits.stream().findFirst().map(last -> audit(last, audits));
        });
  }

  private static Evidence audit(Audited last, List<Audited> all) {
    return new Evidence(
        EvidenceWording.AUDITED,
        new Share("", last.met(), last.looked(), true),
        all.size(),
        last.closed(),
        last.closed(),
        all.stream().map(Audited::ref).toList(),
        List.of(),
        List.of(),
        Evidence.Asked.NOTHING);
  }

  /** How one of the two is found. */
  private interface Finding {

    Optional<Evidence> of(String item, LocalDate today);
  }

  private record Of(Finding finding) implements RungContributor {

    @Override
    public RungKind rung() {
      return RungKind.PRACTISED;
    }

    @Override
    public Optional<Evidence> evidence(String item, LocalDate today) {
      return finding.of(item, today);
    }

    @Override
    public String toString() {
      return "PractisedEvidence[]";
    }
  }
}
