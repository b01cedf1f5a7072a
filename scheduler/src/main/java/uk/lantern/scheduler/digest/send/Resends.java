package uk.lantern.scheduler.digest.send;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.audience.Chunk;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.outbox.Resolution;

/**
 * Enters the letters of a resend, chunk by chunk, and notes each chunk: until all are noted the
 * edition is on its way, though no letter waits yet, so that it can be stopped. The same delivery
 * goes again, so that everybody keeps the one word they have in the report.
 */
record Resends(Recipients recipients, Outbox outbox, Ledger ledger) {

  /** May be done twice: what has been settled since the resend is not its business. */
  int enter(DigestEdition edition, Function<String, Optional<DigestEdition>> fresh) {
    int entered = 0;
    for (Owed owed : owed(edition)) {
      for (Chunk chunk : owed.chunks()) {
        if (fresh.apply(edition.ref()).orElse(edition).isStopped()) {
          return entered;
        }
        for (Delivery delivery : ledger.all(keys(edition, chunk)).values()) {
          if (owed.isFor(delivery) && outbox.resolve(delivery.id(), Resolution.SEND_AGAIN)) {
            entered++;
          }
        }
        recipients.done(chunk, owed.task());
      }
    }
    return entered;
  }

  boolean areEntered(DigestEdition edition) {
    return owed(edition).stream().allMatch(it -> it.chunks().isEmpty());
  }

  private static List<OccurrenceKey> keys(DigestEdition edition, Chunk chunk) {
    return chunk.people().stream().map(it -> DigestMessages.key(edition, it.person())).toList();
  }

  private List<Owed> owed(DigestEdition edition) {
    List<Owed> all = new ArrayList<>();
    Freeze freeze = edition.freeze();
    if (freeze != null) {
      for (EditionStep step : edition.history()) {
        if (step.kind() == EditionStep.Kind.RESENT) {
          String task = "resent@" + (all.size() + 1);
          all.add(new Owed(step, task, recipients.without(freeze.list(), task)));
        }
      }
    }
    return all;
  }

  /**
   * One resend.
   *
   * @param task its note on a chunk
   * @param chunks those without it
   */
  private record Owed(EditionStep step, String task, List<Chunk> chunks) {

    boolean isFor(Delivery delivery) {
      Delivery.@Nullable Outcome outcome = delivery.outcome();
      Instant at = step.at();
      return outcome != null && !outcome.at().isAfter(at) && words().contains(delivery.word());
    }

    @Override
    public String toString() {
      return "Owed[" + step + "]";
    }

    private Set<ReportWord> words() {
      return EditionStep.ALSO_IN_DOUBT.equals(step.why())
          ? EnumSet.of(ReportWord.FAILED, ReportWord.IN_DOUBT)
          : EnumSet.of(ReportWord.FAILED);
    }
  }
}
