package uk.lantern.scheduler.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;

/** What a draft could take: out, and not yet in an edition that went out in this version. */
final class Candidates {

  /** Before the first edition there ever was. */
  static final Instant EPOCH = Instant.EPOCH;

  private static final LocalDate LONG_AGO = LocalDate.EPOCH;

  private Candidates() {}

  /**
   * An item has no date of publication of its own that holds for shipped and imported ones alike;
   * "since the last edition" is therefore what no edition has brought yet.
   *
   * @param sent editions that went out
   */
  static List<Candidate> of(List<LearningItem> items, List<DigestEdition> sent, LocalDate today) {
    Map<String, Integer> brought = new HashMap<>();
    for (DigestEdition edition : sent) {
      for (EditionItem item : edition.items()) {
        brought.merge(item.itemId(), item.itemVersion(), Math::max);
      }
    }
    return items.stream()
        .filter(item -> isOut(item.release().status()))
        .filter(item -> item.release().supersededBy() == null)
        .filter(item -> item.version() > brought.getOrDefault(item.id(), 0))
        .sorted(Comparator.comparing(Candidates::dated).reversed().thenComparing(LearningItem::id))
        .map(item -> new Candidate(item, ItemChoicePolicy.refusal(item, today).orElse(null)))
        .toList();
  }

  private static boolean isOut(PublicationStatus status) {
    return status == PublicationStatus.PUBLISHED || status == PublicationStatus.CORRECTED;
  }

  private static LocalDate dated(LearningItem item) {
    LocalDate date = item.source().date();
    return date == null ? LONG_AGO : date;
  }
}
