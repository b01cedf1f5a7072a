package uk.lantern.scheduler.digest.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.digest.ItemChoicePolicy;
import uk.lantern.scheduler.digest.audience.FrequencyPolicy;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.store.EditionRef;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.Preference;

/** Whether one person wants an edition, asked when it would go. */
public final class EditionWishes {

  /** Codes of withdrawals, as kept with the delivery. */
  static final String PAUSED = "paused";

  static final String NOTHING_FOR_THEM = "nothing_for_them";

  /** Nobody gets more digests in the 30 days for which deliveries are kept. */
  private static final int MOST_EARLIER = 50;

  /** Somebody who has one of these has had, or will have, that edition. */
  private static final Set<ReportWord> GOT =
      EnumSet.of(
          ReportWord.WAITING,
          ReportWord.DELIVERED,
          ReportWord.IN_DOUBT,
          ReportWord.SENT_ANOTHER_WAY);

  private final Ledger ledger;

  public EditionWishes(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Why this person does not get it, a short code; empty when they do. */
  Optional<String> against(DigestEdition edition, OccurrenceKey key, Addressee recipient) {
    Preference preference = recipient.preference();
    DigestFrequency frequency = preference.digest();
    boolean important = edition.isImportant();
    List<LocalDate> earlier =
        FrequencyPolicy.looksBack(frequency, important) ? earlier(edition, key) : List.of();
    if (!FrequencyPolicy.wants(frequency, important, key.date(), earlier)) {
      return Optional.of(PAUSED);
    }
    String family = recipient.jobFamily();
    if (!ItemChoicePolicy.forReader(edition.content(), family, preference).isEmpty()) {
      return Optional.empty();
    }
    // Nobody's choice when no item is for their job at all; otherwise it was their topics.
    Preference everyTopic = preference.withTopics(Set.of());
    return ItemChoicePolicy.forReader(edition.content(), family, everyTopic).isEmpty()
        ? Optional.of(NOTHING_FOR_THEM)
        : Optional.of(PAUSED);
  }

  /** Of two that wait at once the one that came first counts, or neither would ever go. */
  private List<LocalDate> earlier(DigestEdition edition, OccurrenceKey key) {
    long own = EditionRef.number(edition.ref());
    return ledger.beside(key, MOST_EARLIER).stream()
        .filter(it -> GOT.contains(it.word()))
        .map(Delivery::message)
        .map(Message::key)
        .filter(
            it ->
                it.date().isBefore(key.date())
                    || (it.date().equals(key.date()) && EditionRef.number(it.what()) < own))
        .map(OccurrenceKey::date)
        .toList();
  }
}
