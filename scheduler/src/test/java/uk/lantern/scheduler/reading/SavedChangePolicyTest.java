package uk.lantern.scheduler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;

/** What whoever saved an item has to be told. */
class SavedChangePolicyTest {

  static LearningItem item(int version, PublicationStatus status, @Nullable String by) {
    return new LearningItem(
        "LI-1",
        version,
        ItemType.values()[0],
        Origin.WEST_SUSSEX,
        true,
        new Source(SourceKind.values()[0], "DEMO", "DEMO Partnership", null, null, null),
        new Release(
            status,
            ReleaseClass.PUBLIC,
            null,
            LocalDate.of(2027, 5, 31),
            by,
            Set.of(),
            "DEMO",
            "DEMO"),
        new ItemText("DEMO", "One line", List.of(), List.of(), List.of(), List.of()),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
  }

  @Test
  void aNewerVersionIsACorrectionAndTheSameIsNothing() {
    assertThat(SavedChangePolicy.change(1, item(1, PublicationStatus.PUBLISHED, null))).isEmpty();
    assertThat(SavedChangePolicy.change(1, item(2, PublicationStatus.CORRECTED, null)))
        .contains(SavedChange.CORRECTED);
    assertThat(SavedChangePolicy.change(1, item(2, PublicationStatus.DRAFT, null)))
        .as("a draft is nobody's business yet")
        .isEmpty();
  }

  @Test
  void whatWasWithdrawnOrReplacedIsSaidToBe() {
    assertThat(SavedChangePolicy.change(1, item(1, PublicationStatus.WITHDRAWN, null)))
        .contains(SavedChange.WITHDRAWN);
    assertThat(SavedChangePolicy.change(1, item(1, PublicationStatus.ARCHIVED, null)))
        .contains(SavedChange.WITHDRAWN);
    assertThat(SavedChangePolicy.change(1, item(1, PublicationStatus.PUBLISHED, "LI-2")))
        .contains(SavedChange.REPLACED);
  }
}
