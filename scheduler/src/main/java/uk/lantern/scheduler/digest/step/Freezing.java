package uk.lantern.scheduler.digest.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.digest.audience.Audiences;
import uk.lantern.scheduler.digest.audience.Recipient;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.Freeze;

/** Fixes whom an edition goes to, before it goes to anybody. */
public final class Freezing {

  private final Audiences audiences;
  private final Recipients recipients;

  public Freezing(Audiences audiences, Recipients recipients) {
    this.audiences = audiences;
    this.recipients = recipients;
  }

  /** Stored when this returns; empty when nobody is in the audience. */
  public Optional<Freeze> freeze(DigestEdition edition, LocalDate today, Instant now) {
    List<Recipient> people = audiences.of(edition.audience(), today);
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Freeze(recipients.freeze(edition.ref(), people, today), people.size(), today, now));
  }

  /** Forgets those that no edition came to name, because somebody was faster. */
  public void dropAllBut(List<DigestEdition> done, List<Freeze> made) {
    for (Freeze freeze : made) {
      if (done.stream().noneMatch(it -> freeze.equals(it.freeze()))) {
        recipients.drop(freeze.list());
      }
    }
  }
}
