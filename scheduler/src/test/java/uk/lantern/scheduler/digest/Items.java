package uk.lantern.scheduler.digest;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** A library of made-up items that a test may change. */
final class Items implements LearningLibrary {

  static final LocalDate REVIEW = LocalDate.of(2027, 11, 1);

  private final List<LearningItem> items = new ArrayList<>();

  /** Adds it, or puts it in the place of the one of that id. */
  Items put(LearningItem item) {
    items.removeIf(known -> known.id().equals(item.id()));
    items.add(item);
    return this;
  }

  /** For everybody, about one topic. */
  static LearningItem item(String id, Set<String> jobFamilies, Set<String> themes) {
    return item(id, 1, release(PublicationStatus.PUBLISHED), jobFamilies, themes);
  }

  /** One that nobody has to review: a thousand editions take ten years. */
  static LearningItem lasting(String id, Set<String> jobFamilies, String theme) {
    Release lasting =
        release(
            PublicationStatus.PUBLISHED, ReleaseClass.PUBLIC, null, LocalDate.of(2099, 1, 1), null);
    return item(id, 1, lasting, jobFamilies, Set.of(theme));
  }

  static LearningItem item(String id) {
    return item(id, Set.of(), Set.of("neglect"));
  }

  static LearningItem item(String id, int version, Release release) {
    return item(id, version, release, Set.of(), Set.of("neglect"));
  }

  private static LearningItem item(
      String id, int version, Release release, Set<String> families, Set<String> themes) {
    return new LearningItem(
        id,
        version,
        ItemType.SEVEN_MINUTE_BRIEFING,
        Origin.WEST_SUSSEX,
        false,
        new Source(
            SourceKind.LOCAL_AUDIT_SINGLE,
            "An audit",
            "Example Partnership",
            LocalDate.of(2026, 9, 1),
            URI.create("https://example.org/" + id),
            null),
        release,
        new ItemText(
            "Title of " + id,
            "Ask who else helps to look after the baby.",
            List.of("Most records did not say who the father was."),
            List.of("Write down what they say."),
            List.of("Who do we forget to ask?"),
            List.of(new Section("What we learned", null, "Some text.", WordsBy.LANTERN))),
        new ItemTags(themes, Set.of(), families, Set.of(), Set.of()));
  }

  static Release release(PublicationStatus status) {
    return release(status, ReleaseClass.PUBLIC, null, REVIEW, null);
  }

  static Release release(
      PublicationStatus status,
      ReleaseClass releaseClass,
      @Nullable LocalDate embargo,
      LocalDate review,
      @Nullable String supersededBy) {
    return new Release(
        status, releaseClass, embargo, review, supersededBy, Set.of(), "Owner", "Approver");
  }

  @Override
  public List<LearningItem> items() {
    return List.copyOf(items);
  }

  @Override
  public Optional<LearningItem> find(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  @Override
  public String version() {
    return "test";
  }
}
