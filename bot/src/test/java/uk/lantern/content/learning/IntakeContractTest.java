package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import uk.lantern.content.importing.Details;
import uk.lantern.content.importing.Intake;
import uk.lantern.content.importing.Intake.Taken;
import uk.lantern.store.ContractStore;

/** Importing the same folder again and again: what changed is read, doubles are named. */
@Tag("contract")
class IntakeContractTest {

  private static final LibraryItems.Authorship AUTHOR =
      new LibraryItems.Authorship(
          new Editor("tenant/author", Set.of("qa_officer")),
          ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]"));

  @TempDir Path folder;
  @TempDir Path data;

  private LibraryItems items;
  private Originals originals;
  private Intake intake;

  @BeforeEach
  void open() {
    items =
        new LibraryItems(
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(ContractStore.uri())));
    originals = new Originals(items, data);
    intake = new Intake(items, originals, new Nothing());
  }

  /** A library that ships with nothing. */
  private static final class Nothing implements LearningLibrary {
    @Override
    public List<LearningItem> items() {
      return List.of();
    }

    @Override
    public Optional<LearningItem> find(String id) {
      return Optional.empty();
    }

    @Override
    public String version() {
      return "nothing";
    }
  }

  private Path page(String name, String title, String words) throws IOException {
    return Files.writeString(folder.resolve(name), "<h1>%s</h1><p>%s</p>".formatted(title, words));
  }

  private Taken take(Path file) {
    return intake.take(file, Details.NONE, AUTHOR);
  }

  private Taken.Kept kept(Path file) {
    Taken taken = take(file);
    assertThat(taken).isInstanceOf(Taken.Kept.class);
    return (Taken.Kept) taken;
  }

  @Test
  void a_second_run_reads_nothing_and_a_changed_document_is_the_next_version() throws IOException {
    Path file = page("sleep.html", "DEMO research on sleep", "Children told us what helps.");
    assertThat(kept(file).newVersion()).isFalse();
    assertThat(take(file)).isInstanceOf(Taken.Unchanged.class);

    page("sleep.html", "DEMO research on sleep", "Children told us much more.");
    Taken.Kept changed = kept(file);
    assertThat(changed.newVersion()).isTrue();
    assertThat(changed.item().version()).isEqualTo(2);
    for (int version : List.of(1, 2)) {
      assertThat(originals.find("LI-sleep", version)).isPresent();
    }
    assertThat(originals.find("LI-sleep", 1).orElseThrow().path())
        .content()
        .contains("Children told us what helps.");
  }

  @Test
  void what_a_file_beside_it_adds_later_is_taken_without_the_document_having_changed()
      throws IOException {
    Path file = page("sleep.html", "DEMO research on sleep", "Children told us what helps.");
    assertThat(kept(file).missing()).containsExactly("publisher", "date");
    Files.writeString(folder.resolve("sleep.yml"), "publisher: DEMO\ndate: 2026-01-05\n");
    assertThat(kept(file).missing()).isEmpty();
    assertThat(items.missing("LI-sleep")).isEmpty();
  }

  @Test
  void the_same_words_under_another_name_are_the_same_item() throws IOException {
    kept(page("sleep.html", "DEMO research on sleep", "Children told us what helps."));
    Taken again = take(page("copy.html", "DEMO research on sleep", "Children told us what helps."));
    assertThat(again).isInstanceOf(Taken.Unchanged.class);
    assertThat(items.all()).hasSize(1);
  }

  @Test
  void a_likely_double_is_named_and_another_document_of_the_same_name_is_no_version_of_it()
      throws IOException {
    kept(page("sleep.html", "DEMO research on sleep 2025", "Children told us what helps."));
    Taken.Kept next =
        kept(page("new.html", "DEMO research on sleep 2026", "Children told us again."));
    assertThat(next.alike()).extracting(LearningItem::id).containsExactly("LI-sleep");

    Path other = Files.createDirectory(folder.resolve("other")).resolve("sleep.html");
    Files.writeString(other, "<h1>DEMO peer review of supervision</h1><p>Teams learn well.</p>");
    assertThat(kept(other).item().id()).matches("LI-sleep-[0-9a-f]{8}");
  }
}
