package uk.lantern.scheduler.digest.check;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.digest.audience.AudienceSize;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/**
 * Everything the checks look at, gathered at one moment.
 *
 * @param newest the newest version of each item that the library has, by id
 * @param refused why items may not be broadcast, by id; those that may are missing
 * @param found kinds of identifier in what was written for this edition, in words
 * @param foundInItems the same in what comes from the library
 * @param contactsVerified when the contact lines were last tried; null when one never was
 * @param contactsStale whether that is too long ago
 * @param goesAt when it is planned for, or now
 * @param better the next allowed moment when that one is not; null when it is
 * @param others references of editions that went out in the same week, or are planned for it
 */
public record CheckFacts(
    DigestEdition edition,
    Map<String, LearningItem> newest,
    Map<String, String> refused,
    Set<String> found,
    Set<String> foundInItems,
    @Nullable LocalDate contactsVerified,
    boolean contactsStale,
    AudienceSize audience,
    ZonedDateTime goesAt,
    @Nullable ZonedDateTime better,
    List<String> others) {

  @Override
  public String toString() {
    return "CheckFacts[" + edition + "]";
  }
}
