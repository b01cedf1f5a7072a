package uk.lantern.rig.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;
import uk.lantern.content.learning.WordsBy;
import uk.lantern.rig.world.PlainEdition.Item;

/** The items of a plain edition as a library would hold them, published and in date. */
record Shelf(List<LearningItem> items) implements LearningLibrary {

  static Shelf of(PlainEdition edition, LocalDate today) {
    return new Shelf(
        IntStream.rangeClosed(1, edition.items().size())
            .mapToObj(no -> item(no, edition.items().get(no - 1), today))
            .toList());
  }

  /** The id of an item by its number in the edition, from 1. */
  static String id(int no) {
    return "RIG-%04d".formatted(no);
  }

  private static LearningItem item(int no, Item item, LocalDate today) {
    Set<String> jobs = item.job().isEmpty() ? Set.of() : Set.of(item.job());
    return new LearningItem(
        id(no),
        1,
        ItemType.SEVEN_MINUTE_BRIEFING,
        Origin.WEST_SUSSEX,
        false,
        new Source(SourceKind.LOCAL_AUDIT_MULTI, "An audit", "The rig", today, null, today),
        new Release(
            PublicationStatus.PUBLISHED,
            ReleaseClass.PUBLIC,
            null,
            today.plusYears(1),
            null,
            Set.of(),
            "the rig",
            "The rig"),
        new ItemText(
            item.heading(),
            item.text(),
            List.of(item.text()),
            List.of(),
            List.of(),
            List.of(new Section(null, null, item.text(), WordsBy.LANTERN))),
        new ItemTags(Set.of(item.topic()), Set.of(), jobs, Set.of(), Set.of()));
  }

  @Override
  public Optional<LearningItem> find(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  @Override
  public String version() {
    return "rig";
  }
}
