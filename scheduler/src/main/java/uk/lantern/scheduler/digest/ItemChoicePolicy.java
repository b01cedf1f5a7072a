package uk.lantern.scheduler.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.people.Preference;

/** Which learning may be broadcast, and which of it one person gets. */
public final class ItemChoicePolicy {

  /** Items on one card (domain.md 1.3 S2): more is not read. */
  public static final int MOST_FOR_ONE = 3;

  private ItemChoicePolicy() {}

  /**
   * Why an item may not be broadcast; empty when it may. Stricter than an answer: what is only just
   * past its review date is still cited, but no longer sent to everybody.
   *
   * @param item null when the library has none of that id
   */
  public static Optional<ItemRefusal> refusal(@Nullable LearningItem item, LocalDate today) {
    if (item == null) {
      return Optional.of(ItemRefusal.NOT_PUBLISHED);
    }
    Release release = item.release();
    return switch (release.releaseClass()) {
      case RESTRICTED_EARLY_LEARNING -> Optional.of(ItemRefusal.RESTRICTED);
      case GROUP_ONLY -> Optional.of(ItemRefusal.GROUP_ONLY);
      case PUBLIC, PARTNER_STAFF -> Optional.ofNullable(standing(release, today));
    };
  }

  private static @Nullable ItemRefusal standing(Release release, LocalDate today) {
    PublicationStatus status = release.status();
    if (status == PublicationStatus.WITHDRAWN || status == PublicationStatus.ARCHIVED) {
      return ItemRefusal.WITHDRAWN;
    }
    if (status != PublicationStatus.PUBLISHED && status != PublicationStatus.CORRECTED) {
      return ItemRefusal.NOT_PUBLISHED;
    }
    if (release.embargoUntil() != null && today.isBefore(release.embargoUntil())) {
      return ItemRefusal.EMBARGOED;
    }
    if (release.supersededBy() != null) {
      return ItemRefusal.SUPERSEDED;
    }
    return today.isAfter(release.reviewDate()) ? ItemRefusal.PAST_REVIEW : null;
  }

  /**
   * At most three items for one person, in the order of the edition. Those made for their job come
   * before those for everybody when there are more.
   *
   * @param jobFamily of the person; their preference may name another one to read about
   * @return empty when none is for them
   */
  public static List<EditionItem> forReader(
      EditionContent edition, String jobFamily, Preference preference) {
    String family = preference.jobFamily() == null ? jobFamily : preference.jobFamily();
    List<EditionItem> fit =
        edition.items().stream().filter(item -> isForJob(item, family)).toList();
    List<EditionItem> ofTopics = fit.stream().filter(item -> isOfTopics(item, preference)).toList();
    // Important is for everybody: whoever chose topics gets it all the same.
    return best(ofTopics.isEmpty() && edition.important() ? fit : ofTopics, family);
  }

  /** Whether somebody of that job is meant. */
  public static boolean isForJob(EditionItem item, String jobFamily) {
    return item.jobFamilies().isEmpty() || item.jobFamilies().contains(jobFamily);
  }

  private static boolean isOfTopics(EditionItem item, Preference preference) {
    return preference.topics().isEmpty()
        || item.topics().isEmpty()
        || !Collections.disjoint(item.topics(), preference.topics());
  }

  private static List<EditionItem> best(List<EditionItem> fit, String family) {
    List<EditionItem> own = new ArrayList<>(fit);
    own.sort(Comparator.comparing(item -> !item.jobFamilies().contains(family)));
    List<EditionItem> most = own.subList(0, Math.min(MOST_FOR_ONE, own.size()));
    return fit.stream().filter(most::contains).toList();
  }
}
