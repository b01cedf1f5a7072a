package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.step.EditionItemComposer;
import uk.lantern.scheduler.people.Preference;

class ItemChoicePolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final PublicationStatus OUT = PublicationStatus.PUBLISHED;

  @Test
  void everyReasonAgainstBroadcastingHasACodeOfItsOwn() {
    assertThat(refusal(Items.release(OUT))).isNull();
    assertThat(refusal(Items.release(PublicationStatus.CORRECTED))).isNull();
    assertThat(ItemChoicePolicy.refusal(null, TODAY)).contains(ItemRefusal.NOT_PUBLISHED);
    assertThat(refusal(Items.release(PublicationStatus.IN_REVIEW)))
        .isEqualTo(ItemRefusal.NOT_PUBLISHED);
    assertThat(refusal(Items.release(PublicationStatus.WITHDRAWN)))
        .isEqualTo(ItemRefusal.WITHDRAWN);
    assertThat(refusal(of(ReleaseClass.RESTRICTED_EARLY_LEARNING)))
        .isEqualTo(ItemRefusal.RESTRICTED);
    assertThat(refusal(of(ReleaseClass.GROUP_ONLY))).isEqualTo(ItemRefusal.GROUP_ONLY);
    assertThat(refusal(Items.release(OUT, ReleaseClass.PUBLIC, null, Items.REVIEW, "LI-2")))
        .isEqualTo(ItemRefusal.SUPERSEDED);
  }

  @Test
  void anEmbargoEndsOnItsDayAndAReviewDateIsTheLastGoodOne() {
    assertThat(refusal(embargoed(TODAY.plusDays(1)))).isEqualTo(ItemRefusal.EMBARGOED);
    assertThat(refusal(embargoed(TODAY))).isNull();
    assertThat(refusal(reviewed(TODAY))).isNull();
    assertThat(refusal(reviewed(TODAY.minusDays(1)))).isEqualTo(ItemRefusal.PAST_REVIEW);
  }

  @Test
  void aReaderGetsThreeItemsAtMostInTheOrderOfTheEdition() {
    EditionContent edition = edition(false, item("1"), item("2"), item("3"), item("4"));
    assertThat(ids(edition, "midwife", Preference.USUAL)).containsExactly("1", "2", "3");
  }

  @Test
  void whatIsMadeForTheirJobComesBeforeWhatIsForEverybodyAndOthersJobsAreLeftOut() {
    EditionContent edition =
        edition(
            false,
            item("1"),
            item("2"),
            item("3"),
            item("4", "neglect", "midwife"),
            item("5", "neglect", "police_officer"));
    assertThat(ids(edition, "midwife", Preference.USUAL)).containsExactly("1", "2", "4");
    assertThat(ids(edition, "teacher", Preference.USUAL)).containsExactly("1", "2", "3");
  }

  @Test
  void aPreferredJobTakesThePlaceOfTheirOwn() {
    EditionContent edition = edition(false, item("1", "neglect", "midwife"));
    assertThat(ids(edition, "teacher", Preference.USUAL)).isEmpty();
    assertThat(ids(edition, "teacher", Preference.USUAL.withJobFamily("midwife")))
        .containsExactly("1");
  }

  @Test
  void whoeverChoseTopicsGetsNoOthersUnlessTheEditionIsImportant() {
    Preference online = Preference.USUAL.withTopics(Set.of("online"));
    EditionItem[] items = {item("1", "neglect"), item("2", "online"), item("3", "neglect")};
    assertThat(ids(edition(false, items), "midwife", online)).containsExactly("2");
    assertThat(ids(edition(true, items), "midwife", online)).containsExactly("2");
    assertThat(ids(edition(false, items[0]), "midwife", online)).isEmpty();
    assertThat(ids(edition(true, items[0]), "midwife", online)).containsExactly("1");
  }

  private static ItemRefusal refusal(Release release) {
    return ItemChoicePolicy.refusal(Items.item("LI-1", 1, release), TODAY).orElse(null);
  }

  private static Release of(ReleaseClass releaseClass) {
    return Items.release(OUT, releaseClass, null, Items.REVIEW, null);
  }

  private static Release embargoed(LocalDate until) {
    return Items.release(OUT, ReleaseClass.PUBLIC, until, Items.REVIEW, null);
  }

  private static Release reviewed(LocalDate by) {
    return Items.release(OUT, ReleaseClass.PUBLIC, null, by, null);
  }

  private static EditionItem item(String id) {
    return item(id, "neglect");
  }

  private static EditionItem item(String id, String topic, String... jobFamilies) {
    return EditionItemComposer.item(Items.item(id, Set.of(jobFamilies), Set.of(topic)));
  }

  private static EditionContent edition(boolean important, EditionItem... items) {
    return new EditionContent("Title", "", Arrays.asList(items), important, 1);
  }

  private static List<String> ids(EditionContent edition, String family, Preference preference) {
    return ItemChoicePolicy.forReader(edition, family, preference).stream()
        .map(EditionItem::itemId)
        .toList();
  }
}
