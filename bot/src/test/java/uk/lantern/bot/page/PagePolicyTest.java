package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.ReleasePolicy.Standing;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;
import uk.lantern.content.learning.Viewer;
import uk.lantern.scheduler.people.PersonKey;

class PagePolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  static LearningItem item(ReleaseClass releaseClass, @Nullable String supersededBy) {
    return new LearningItem(
        "DEMO-1",
        1,
        ItemType.RESEARCH,
        Origin.WEST_SUSSEX,
        true,
        new Source(SourceKind.RESEARCH, "T", "P", null, null, null),
        new Release(
            PublicationStatus.PUBLISHED,
            releaseClass,
            null,
            TODAY.plusYears(1),
            supersededBy,
            Set.of("practitioner"),
            "owner",
            "approver"),
        new ItemText("T", "T.", List.of(), List.of(), List.of(), List.of()),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
  }

  private static PageLink expiring(Instant at) {
    return new PageLink(PageKind.ITEM, "DEMO-1", 1, new PersonKey("t", "o"), at);
  }

  @ParameterizedTest
  @CsvSource({"PUBLIC, PT24H", "PARTNER_STAFF, PT10M"})
  void aLinkHoldsToTheSecond(ReleaseClass releaseClass, Duration lifetime) {
    LearningItem item = item(releaseClass, null);
    assertThat(PagePolicy.lifetime(item)).isEqualTo(lifetime);
    PageLink link = expiring(NOW.plus(lifetime));
    assertThat(PagePolicy.holds(link, item, NOW)).isTrue();
    assertThat(PagePolicy.holds(link, item, link.expires().minusSeconds(1))).isTrue();
    assertThat(PagePolicy.holds(link, item, link.expires())).isFalse();
    assertThat(PagePolicy.holds(link, item, link.expires().plusSeconds(1))).isFalse();
  }

  @Test
  void aLinkMadeWhileTheItemWasPublicDoesNotOutliveItsNarrowerClass() {
    PageLink link = expiring(NOW.plus(Duration.ofHours(24)));
    assertThat(PagePolicy.holds(link, item(ReleaseClass.PUBLIC, null), NOW)).isTrue();
    assertThat(PagePolicy.holds(link, item(ReleaseClass.PARTNER_STAFF, null), NOW)).isFalse();
  }

  @Test
  void theClockThatMadeALinkMayBeAMinuteAhead() {
    LearningItem item = item(ReleaseClass.PUBLIC, null);
    Instant latest = NOW.plus(Duration.ofHours(24)).plusSeconds(60);
    assertThat(PagePolicy.holds(expiring(latest), item, NOW)).isTrue();
    assertThat(PagePolicy.holds(expiring(latest.plusSeconds(1)), item, NOW)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ReleaseClass.class)
  void onlyWhatPartnersStaffMayReadOpensByLink(ReleaseClass releaseClass) {
    LearningItem item = item(releaseClass, null);
    boolean open =
        releaseClass == ReleaseClass.PUBLIC || releaseClass == ReleaseClass.PARTNER_STAFF;
    Viewer everything =
        new Viewer(Set.of("practitioner", "ld_officer", "qa_officer"), "practitioner");
    assertThat(PagePolicy.opensByLink(item)).isEqualTo(open);
    assertThat(PagePolicy.standing(item, everything, TODAY))
        .isEqualTo(open ? Standing.CURRENT : Standing.HIDDEN);
  }

  @Test
  void aLayMemberReadsWhatPartnersStaffRead() {
    Viewer lay = new Viewer(Set.of("practitioner", "lay_member"), "other");
    assertThat(PagePolicy.standing(item(ReleaseClass.PARTNER_STAFF, null), lay, TODAY))
        .isEqualTo(Standing.CURRENT);
    assertThat(PagePolicy.standing(item(ReleaseClass.PUBLIC, null), lay, TODAY))
        .isEqualTo(Standing.CURRENT);
  }

  @Test
  void anItemAsIfNotReplacedDiffersInNothingElse() {
    assertThat(PagePolicy.asIfNotReplaced(item(ReleaseClass.PUBLIC, "DEMO-2")))
        .isEqualTo(item(ReleaseClass.PUBLIC, null));
  }
}
