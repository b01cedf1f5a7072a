package uk.lantern.scheduler.digest.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.audience.Chunk;
import uk.lantern.scheduler.digest.audience.Recipient;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.edition.Counts;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.digest.send.CardVersions;
import uk.lantern.scheduler.digest.send.DigestMessages;
import uk.lantern.scheduler.digest.send.DigestMessages.CardVersion;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.ReportWord;

/** Reads what became of editions: from their deliveries, and from the last count after that. */
public final class Reports {

  /** On the 30th day the first deliveries go: until then everybody's word can be read. */
  private static final int DAYS_EXACT = 29;

  private final Recipients recipients;
  private final Ledger ledger;

  public Reports(Recipients recipients, Ledger ledger) {
    this.recipients = recipients;
    this.ledger = ledger;
  }

  /**
   * @param today in London
   * @return empty when it was not sent
   */
  public Optional<DeliveryReport> report(DigestEdition edition, LocalDate today) {
    Freeze freeze = edition.freeze();
    if (freeze == null) {
      return Optional.empty();
    }
    Counts last = edition.finalCounts();
    if (last != null && !isExact(freeze, today)) {
      return Optional.of(new DeliveryReport(edition.ref(), freeze.size(), last, Map.of(), false));
    }
    return Optional.of(
        new DeliveryReport(
            edition.ref(), freeze.size(), counts(edition, freeze, today), updates(edition), true));
  }

  /**
   * Whom Teams did not reach.
   *
   * @param agency only those of it; null for all
   */
  public List<NotReached> notReached(DigestEdition edition, @Nullable String agency) {
    List<NotReached> all = new ArrayList<>();
    Freeze freeze = edition.freeze();
    if (freeze != null) {
      each(
          edition,
          freeze,
          (recipient, word) -> {
            boolean wanted = agency == null || recipient.agency().equals(agency);
            if (wanted && isNotReached(word)) {
              all.add(
                  new NotReached(
                      recipient.person(), recipient.agency(), recipient.jobFamily(), word));
            }
          });
    }
    return List.copyOf(all);
  }

  /** The figures as they are now, to be kept when single persons are not any more. */
  public Optional<Counts> count(DigestEdition edition, LocalDate today) {
    Freeze freeze = edition.freeze();
    return freeze == null || (edition.finalCounts() != null && !isExact(freeze, today))
        ? Optional.empty()
        : Optional.of(counts(edition, freeze, today)).filter(it -> it.total() == freeze.size());
  }

  private static boolean isExact(Freeze freeze, LocalDate today) {
    return !today.isAfter(freeze.day().plusDays(DAYS_EXACT));
  }

  private Counts counts(DigestEdition edition, Freeze freeze, LocalDate today) {
    Counts.Tally tally = new Counts.Tally();
    each(edition, freeze, (recipient, word) -> tally.add(recipient.agency(), word));
    return tally.asOf(today);
  }

  /** Every person on the list once: who has no delivery waits for it, or will have none. */
  private void each(
      DigestEdition edition, Freeze freeze, BiConsumer<Recipient, ReportWord> consumer) {
    ReportWord none = edition.isStopped() ? ReportWord.CANCELLED : ReportWord.WAITING;
    for (Chunk chunk : recipients.chunks(freeze.list())) {
      Map<String, Delivery> deliveries =
          ledger.all(
              chunk.people().stream().map(it -> DigestMessages.key(edition, it.person())).toList());
      for (Recipient recipient : chunk.people()) {
        Delivery delivery = deliveries.get(DigestMessages.key(edition, recipient.person()).id());
        consumer.accept(recipient, delivery == null ? none : delivery.word());
      }
    }
  }

  private Map<ReportWord, Integer> updates(DigestEdition edition) {
    Map<ReportWord, Integer> words = new EnumMap<>(ReportWord.class);
    Freeze freeze = edition.freeze();
    List<CardVersion> versions = CardVersions.of(edition);
    if (freeze != null && !versions.isEmpty()) {
      CardVersion latest = versions.getLast();
      for (Chunk chunk : recipients.chunks(freeze.list())) {
        ledger
            .all(
                chunk.people().stream()
                    .map(it -> DigestMessages.updateKey(edition, latest, it.person()))
                    .toList())
            .values()
            .forEach(it -> words.merge(it.word(), 1, Integer::sum));
      }
    }
    return words;
  }

  static boolean isNotReached(ReportWord word) {
    return switch (word) {
      case NOT_INSTALLED, BLOCKED, GUEST, FAILED, IN_DOUBT, EXPIRED -> true;
      case WAITING, DELIVERED, PAUSED, CANCELLED, SENT_ANOTHER_WAY -> false;
    };
  }
}
