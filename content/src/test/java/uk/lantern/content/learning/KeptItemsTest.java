package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

class KeptItemsTest {

  @TempDir Path folder;

  private final Store store = new Store();

  /** A store that can be away. */
  private static final class Store implements PublishedItems {
    private String edition = "a-1-1";
    private List<LearningItem> items = List.of(report("LI-1"));
    private boolean away;

    @Override
    public String edition() {
      return answer(edition);
    }

    @Override
    public List<LearningItem> published() {
      return answer(items);
    }

    private <T> T answer(T value) {
      if (away) {
        throw new DataAccessResourceFailureException("away");
      }
      return value;
    }
  }

  @Test
  void whatWasReadOnceIsThereWithAllItsReleaseDataWhileTheStoreIsAway() {
    KeptItems.open(store, folder);
    store.away = true;
    KeptItems later = KeptItems.open(store, folder);
    assertThat(later.items()).isEqualTo(store.items);
    assertThat(later.edition()).isEqualTo("a-1-1");
    later.look();
    assertThat(later.find("LI-1")).contains(store.items.getFirst());
  }

  @Test
  void itStartsFromTheFolderWithoutWaitingForTheStoreAndFollowsItLater() {
    KeptItems.open(store, folder);
    store.edition = "a-2-2";
    store.items = List.of(report("LI-1"), report("LI-2"));
    KeptItems items = KeptItems.open(store, folder);
    assertThat(items.find("LI-2")).isEmpty();
    items.look();
    assertThat(items.find("LI-2")).isPresent();
    store.away = true;
    assertThat(KeptItems.open(store, folder).items()).hasSize(2);
  }

  @Test
  void withoutStoreAndFolderItRefusesWithOneSentence() {
    store.away = true;
    assertThatThrownBy(() -> KeptItems.open(store, folder))
        .isInstanceOf(LibraryRefusal.class)
        .hasNoCause()
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("start the store");
  }

  @Test
  void aFolderOfAnotherFormatIsRefusedWithoutTheStoreAndBuiltAnewWithIt() throws IOException {
    Files.writeString(folder.resolve("library.json"), "{\"format\": 9, \"books\": []}");
    store.away = true;
    assertThatThrownBy(() -> KeptItems.open(store, folder))
        .isInstanceOf(LibraryRefusal.class)
        .hasMessageContaining("format 9 and this Lantern reads format 1")
        .hasMessageContaining("start the store");
    store.away = false;
    assertThat(KeptItems.open(store, folder).items()).hasSize(1);
    store.away = true;
    assertThat(KeptItems.open(store, folder).items()).hasSize(1);
  }

  @Test
  void aTornCopyIsReadAgainFromTheStore() throws IOException {
    KeptItems.open(store, folder);
    Path file = folder.resolve("library.json");
    Files.writeString(file, Files.readString(file).substring(0, 40));
    assertThat(KeptItems.open(store, folder).items()).hasSize(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "not a folder").resolve("index");
    assertThat(KeptItems.open(store, blocked).items()).hasSize(1);
  }

  @Test
  void shippedItemsJoinAndWinAndTheVersionIsOfBoth() {
    JoinedLibrary library = new JoinedLibrary(shipped(), KeptItems.open(store, folder));
    assertThat(library.items()).extracting(LearningItem::id).containsExactly("S-1", "LI-1");
    assertThat(library.find("LI-1")).isPresent();
    assertThat(library.version()).isEqualTo("shipped+a-1-1");
    store.edition = "a-2-1";
    library.look();
    assertThat(library.version()).isEqualTo("shipped+a-2-1");
  }

  private static LearningLibrary shipped() {
    return new LearningLibrary() {
      @Override
      public List<LearningItem> items() {
        return List.of(report("S-1"));
      }

      @Override
      public java.util.Optional<LearningItem> find(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
      }

      @Override
      public String version() {
        return "shipped";
      }
    };
  }

  private static LearningItem report(String id) {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Section section = new Section("Findings", 3, "Children wait too long.", WordsBy.PUBLISHER);
    return new LearningItem(
        id,
        2,
        ItemType.INSPECTION_REPORT,
        Origin.WEST_SUSSEX,
        false,
        new Source(SourceKind.INSPECTORATE, "A report", "Ofsted", day, null, null),
        new Release(
            PublicationStatus.PUBLISHED,
            ReleaseClass.RESTRICTED_EARLY_LEARNING,
            day.plusDays(9),
            day.plusYears(1),
            null,
            Set.of("social_worker"),
            "owner",
            "approver"),
        new ItemText("A report", "", List.of(), List.of(), List.of(), List.of(section)),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("West Sussex")));
  }
}
