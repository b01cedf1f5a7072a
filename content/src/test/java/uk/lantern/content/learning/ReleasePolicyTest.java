package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.learning.ReleasePolicy.Standing.CURRENT;
import static uk.lantern.content.learning.ReleasePolicy.Standing.HIDDEN;
import static uk.lantern.content.learning.ReleasePolicy.Standing.PAST_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleasePolicyTest {

  private static final LocalDate REVIEW = LocalDate.of(2026, 11, 23);
  private static final Viewer OFFICER = new Viewer(Set.of("practitioner", "qa_officer"), "other");
  private static final Viewer VISITOR = new Viewer(Set.of("practitioner"), "health_visitor");

  private final Release open =
      new Release(
          PublicationStatus.PUBLISHED,
          ReleaseClass.PUBLIC,
          null,
          REVIEW,
          null,
          Set.of(),
          "owner",
          null);

  @Test
  void anItemIsCitedOnItsReviewDateThenWithALineAndAfterSixtyDaysNotAtAll() {
    assertThat(standing(open, VISITOR, REVIEW)).isEqualTo(CURRENT);
    assertThat(standing(open, VISITOR, REVIEW.plusDays(1))).isEqualTo(PAST_REVIEW);
    assertThat(standing(open, VISITOR, REVIEW.plusDays(60))).isEqualTo(PAST_REVIEW);
    assertThat(standing(open, VISITOR, REVIEW.plusDays(61))).isEqualTo(HIDDEN);
  }

  @Test
  void onlyPublishedAndCorrectedItemsAreCited() {
    for (PublicationStatus status : PublicationStatus.values()) {
      boolean cited =
          status == PublicationStatus.PUBLISHED || status == PublicationStatus.CORRECTED;
      Release release = release(status, ReleaseClass.PUBLIC, null, null, Set.of());
      assertThat(standing(release, OFFICER, REVIEW)).isEqualTo(cited ? CURRENT : HIDDEN);
    }
  }

  @Test
  void anEmbargoEndsOnItsDayAndASupersededItemIsGone() {
    Release later =
        release(PublicationStatus.PUBLISHED, ReleaseClass.PUBLIC, REVIEW, null, Set.of());
    assertThat(standing(later, OFFICER, REVIEW.minusDays(1))).isEqualTo(HIDDEN);
    assertThat(standing(later, OFFICER, REVIEW)).isEqualTo(CURRENT);
    Release old = release(PublicationStatus.PUBLISHED, ReleaseClass.PUBLIC, null, "LI-2", Set.of());
    assertThat(standing(old, OFFICER, REVIEW)).isEqualTo(HIDDEN);
  }

  @Test
  void restrictedLearningIsSeenByTheNamedAudienceAndThePartnershipTeam() {
    Release restricted =
        release(
            PublicationStatus.PUBLISHED,
            ReleaseClass.RESTRICTED_EARLY_LEARNING,
            null,
            null,
            Set.of("midwife"));
    assertThat(standing(restricted, OFFICER, REVIEW)).isEqualTo(CURRENT);
    assertThat(standing(restricted, VISITOR, REVIEW)).isEqualTo(HIDDEN);
    Viewer midwife = new Viewer(Set.of("practitioner"), "midwife");
    assertThat(standing(restricted, midwife, REVIEW)).isEqualTo(CURRENT);
  }

  private Release release(
      PublicationStatus status,
      ReleaseClass releaseClass,
      LocalDate embargo,
      String supersededBy,
      Set<String> audience) {
    return new Release(
        status, releaseClass, embargo, REVIEW, supersededBy, audience, "owner", null);
  }

  private static ReleasePolicy.Standing standing(Release release, Viewer viewer, LocalDate today) {
    LearningItem item =
        new LearningItem(
            "LI-1",
            1,
            ItemType.NATIONAL_BRIEFING,
            Origin.NATIONAL,
            false,
            new Source(SourceKind.OTHER, "t", "p", REVIEW, null, null),
            release,
            new ItemText("t", "", List.of(), List.of(), List.of(), List.of()),
            new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    return ReleasePolicy.standing(item, viewer, today);
  }
}
