package uk.lantern.scheduler.action.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Three facts by three people: done (evidence), verified, embedded (impact checks).
 *
 * @param closing the last time the group decided; null before
 * @param impactDue when the difference is looked at, London; null while nothing is due
 */
public record Proof(
    List<SentEvidence> evidence,
    List<Verification> verifications,
    @Nullable Closing closing,
    @Nullable LocalDate impactDue,
    List<ImpactCheck> impactChecks) {

  public static final Proof NONE = new Proof(List.of(), List.of(), null, null, List.of());

  public Proof {
    evidence = List.copyOf(evidence);
    verifications = List.copyOf(verifications);
    impactChecks = List.copyOf(impactChecks);
  }

  /** The last verification that was no return. */
  public Optional<Verification> verified() {
    return verifications.reversed().stream().filter(Verification::verified).findFirst();
  }

  /** The last impact check. */
  public Optional<ImpactCheck> lastCheck() {
    return impactChecks.isEmpty() ? Optional.empty() : Optional.of(impactChecks.getLast());
  }
}
