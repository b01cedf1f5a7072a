package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import uk.lantern.store.ContractStore;

/** The file behind a citation is found, and nothing else of the disk. */
@Tag("contract")
class OriginalsContractTest {

  private static final OriginalFile PDF =
      new OriginalFile("ab".repeat(32), "application/pdf", "DEMO report.pdf");

  private static final Provenance FROM_PDF = new Provenance(PDF, "stamp", List.of(), null);
  private static final LibraryItems.Authorship AUTHOR =
      new LibraryItems.Authorship(
          new Editor("tenant/author", Set.of("qa_officer")),
          ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]"));

  @TempDir Path data;

  private LibraryItems items;
  private Originals originals;

  @BeforeEach
  void open() {
    items =
        new LibraryItems(
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(ContractStore.uri())));
    originals = new Originals(items, data);
  }

  @Test
  void the_file_of_an_imported_version_is_found_with_its_type_and_title() throws IOException {
    originals.keep(Files.writeString(data.resolve("DEMO report.pdf"), "%PDF DEMO"), PDF);
    items.saveDraft(report("LI-1"), FROM_PDF, AUTHOR);

    Originals.Original found = originals.find("LI-1", 1).orElseThrow();
    assertThat(found.path()).isEqualTo(data.resolve("originals/" + "ab".repeat(32) + ".pdf"));
    assertThat(found.path()).hasContent("%PDF DEMO");
    assertThat(found.mediaType()).isEqualTo("application/pdf");
    assertThat(found.title()).isEqualTo("A DEMO report");
    assertThat(originals.find("LI-1", 2)).isEmpty();
    assertThat(originals.find("LI-9", 1)).isEmpty();
  }

  @Test
  void only_the_owner_of_the_data_folder_may_read_it() throws IOException {
    originals.keep(Files.writeString(data.resolve("DEMO report.pdf"), "%PDF DEMO"), PDF);
    Path folder = data.resolve("originals");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(PDF.keptName()))))
        .isEqualTo("rw-------");
    assertThat(folder)
        .isDirectoryContaining("glob:**.pdf")
        .isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void a_link_and_a_file_that_is_on_another_machine_have_none() {
    items.saveDraft(report("LI-1"), Provenance.NONE, AUTHOR);
    items.saveDraft(report("LI-2"), FROM_PDF, AUTHOR);
    assertThat(originals.find("LI-1", 1)).isEmpty();
    assertThat(originals.find("LI-2", 1)).isEmpty();
  }

  @Test
  void a_digest_that_is_a_path_names_no_file() {
    OriginalFile forged = new OriginalFile("../../etc/passwd", "application/pdf", "x.pdf");
    assertThatThrownBy(() -> originals.keep(data, forged))
        .isInstanceOf(IllegalStateException.class);
    assertThat(data.resolve("originals")).isEmptyDirectory();
  }

  private static LearningItem report(String id) {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Section section = new Section("Findings", 3, "Children wait.", WordsBy.PUBLISHER);
    return new LearningItem(
        id,
        1,
        ItemType.INSPECTION_REPORT,
        Origin.OTHER_AREA,
        true,
        new Source(SourceKind.INSPECTORATE, "A DEMO report", "DEMO", day, null, null),
        new Release(
            PublicationStatus.DRAFT,
            ReleaseClass.PUBLIC,
            null,
            day.plusYears(1),
            null,
            Set.of(),
            "owner",
            null),
        new ItemText("A DEMO report", "", List.of(), List.of(), List.of(), List.of(section)),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
  }
}
