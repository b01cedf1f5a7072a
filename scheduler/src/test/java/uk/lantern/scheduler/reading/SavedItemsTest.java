package uk.lantern.scheduler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** Each person's own list. */
@Tag("contract")
class SavedItemsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final PersonKey MAYA = new PersonKey("t", "maya");
  private static final PersonKey JO = new PersonKey("t", "jo");

  private final SavedItems saved = new SavedItems(TestStore.mongo());

  @Test
  void savingTwiceIsSavingOnceUnlessItWasCorrectedMeanwhile() {
    assertThat(saved.save(MAYA, "LI-1", 1, "One", TODAY)).isTrue();
    assertThat(saved.save(MAYA, "LI-1", 1, "One", TODAY)).isFalse();
    assertThat(saved.save(MAYA, "LI-1", 2, "One", TODAY)).isTrue();
    assertThat(saved.of(MAYA)).singleElement().extracting(SavedItem::itemVersion).isEqualTo(2);
  }

  @Test
  void nobodySeesOrRemovesWhatAnotherSaved() {
    saved.save(MAYA, "LI-1", 1, "One", TODAY);
    assertThat(saved.of(JO)).isEmpty();
    assertThat(saved.remove(JO, "LI-1")).isFalse();
    assertThat(saved.remove(MAYA, "LI-1")).isTrue();
    assertThat(saved.of(MAYA)).isEmpty();
  }

  @Test
  void theOldestMakesRoom() {
    for (int i = 0; i <= SavedItems.MOST; i++) {
      saved.save(MAYA, "LI-" + i, 1, "Title", TODAY.plusDays(i));
    }
    assertThat(saved.of(MAYA))
        .hasSize(SavedItems.MOST)
        .extracting(SavedItem::item)
        .doesNotContain("LI-0");
  }

  @Test
  void itGoesAfterAYearAndWithItsOwner() {
    saved.save(MAYA, "LI-1", 1, "One", TODAY);
    saved.save(JO, "LI-1", 1, "One", TODAY);
    saved.left(JO);
    assertThat(saved.of(JO)).isEmpty();
    assertThat(saved.purge(TODAY.plusMonths(12).minusDays(1))).isZero();
    assertThat(saved.purge(TODAY.plusMonths(12))).isEqualTo(1);
  }

  @Test
  void aRecordOfVersion1IsRead() {
    var mongo = TestStore.mongo();
    Golden.insert(mongo, "savedItems-v1.json");
    assertThat(new SavedItems(mongo).of(new PersonKey("tenant", "maya")))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.item()).isEqualTo("DEMO-7MB-HIDDEN-MEN");
              assertThat(it.told()).isEqualTo("CORRECTED@2");
              assertThat(it.day()).isEqualTo(LocalDate.of(2026, 11, 26));
            });
  }
}
