package uk.lantern.scheduler.digest.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.Counts;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;

/** The parts of an edition as stored, where they differ from the parts themselves. */
final class StoredParts {

  private StoredParts() {}

  /**
   * @param images from version 2 on; null before
   */
  record StoredContent(
      String title,
      String intro,
      List<EditionItem> items,
      boolean important,
      int cardVersion,
      @Nullable List<EditionImage> images) {

    static StoredContent of(EditionContent it) {
      return new StoredContent(
          it.title(), it.intro(), it.items(), it.important(), it.cardVersion(), it.images());
    }

    EditionContent toContent() {
      return new EditionContent(
          title, intro, items, important, cardVersion, images == null ? List.of() : images);
    }

    @Override
    public String toString() {
      return "StoredContent[" + items.size() + "]";
    }
  }

  record StoredDecision(PersonKey by, Instant at, int cardVersion) {}

  record StoredCorrection(
      int no,
      Amendment amendment,
      String before,
      PersonKey by,
      Instant at,
      @Nullable StoredDecision decided) {

    static StoredCorrection of(Correction it) {
      Correction.Decision d = it.decided();
      return new StoredCorrection(
          it.no(),
          it.amendment(),
          it.before(),
          it.by(),
          it.at(),
          d == null ? null : new StoredDecision(d.by(), d.at(), d.cardVersion()));
    }

    Correction toCorrection() {
      StoredDecision d = decided;
      return new Correction(
          no,
          amendment,
          before,
          by,
          at,
          d == null ? null : new Correction.Decision(d.by(), d.at(), d.cardVersion()));
    }

    @Override
    public String toString() {
      return "StoredCorrection[" + no + "]";
    }
  }

  record StoredRecall(
      RecallType type,
      String reason,
      PersonKey by,
      Instant at,
      @Nullable Instant inForceAt,
      @Nullable PersonKey approvedBy) {

    static @Nullable StoredRecall of(@Nullable Recall it) {
      return it == null
          ? null
          : new StoredRecall(
              it.type(), it.reason(), it.by(), it.at(), it.inForceAt(), it.approvedBy());
    }

    Recall toRecall() {
      return new Recall(type, reason, by, at, inForceAt, approvedBy);
    }

    @Override
    public String toString() {
      return "StoredRecall[" + type + "]";
    }
  }

  /** How many persons of an agency have a word; agencies' codes may hold what a field may not. */
  record StoredCount(String agency, ReportWord word, int persons) {}

  record StoredCounts(List<StoredCount> counts, String asOf) {

    static @Nullable StoredCounts of(@Nullable Counts it) {
      if (it == null) {
        return null;
      }
      List<StoredCount> counts = new ArrayList<>();
      new TreeMap<>(it.agencies())
          .forEach(
              (agency, words) ->
                  words.forEach(
                      (word, n) -> {
                        if (n > 0) {
                          counts.add(new StoredCount(agency, word, n));
                        }
                      }));
      return new StoredCounts(counts, it.asOf().toString());
    }

    Counts toCounts() {
      Counts.Tally tally = new Counts.Tally();
      counts.forEach(it -> tally.add(it.agency(), it.word(), it.persons()));
      return tally.asOf(LocalDate.parse(asOf));
    }
  }
}
