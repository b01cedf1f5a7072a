package uk.lantern.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @Test
  void everyShippedFileLoadsWithAndWithoutDemoFiles() {
    Catalogue demo = Catalogue.load(true);
    Catalogue real = Catalogue.load(false);

    assertThat(demo.themes()).hasSizeGreaterThan(20);
    assertThat(demo.agencies()).isNotEmpty();
    assertThat(real.agencies()).isEmpty();
    assertThat(real.items()).noneMatch(item -> item.demo());
  }

  @Test
  void thePrioritiesHoldForTheirYearsOnly() {
    PrioritySet set = Catalogue.load(false).prioritySets().getFirst();

    assertThat(set.priorities()).hasSize(5);
    assertThat(set.holdsOn(LocalDate.parse("2026-11-23"))).isTrue();
    assertThat(set.holdsOn(LocalDate.parse("2027-04-01"))).isFalse();
  }

  @Test
  void anEmptyLibrarySaysSo(@TempDir Path folder) {
    assertThat(Catalogue.load(ContentFiles.in(folder), false).summary()).contains("is empty");
  }

  @Test
  void everyProblemOfAFileIsNamedWithItsFix(@TempDir Path folder) throws IOException {
    Path library = Files.createDirectories(folder.resolve("library"));
    Files.writeString(
        library.resolve("bad.md"),
        """
        ---
        id: LI-1
        version: 1
        type: seven_minute_briefing
        origin: national
        oneLine: One line.
        themes: [nonsense]
        priorities: [2019-22/9]
        source: {kind: research, title: T, publisher: P, date: 2026-01-01}
        release: {status: published, class: public, owner: one, approver: two}
        ---
        ## Why this matters
        Short.
        """);
    Files.writeString(library.resolve("open.md"), "no front matter");

    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining("library/bad.md line 7, themes: nonsense is not in themes.yml")
        .hasMessageContaining("library/bad.md line 10, release.reviewDate: is missing")
        .hasMessageContaining("bad.md line 10, release.approver: claims an approval")
        .hasMessageContaining("bad.md line 1, title: is missing")
        .hasMessageContaining("bad.md line 9, source.checkedOn: is missing")
        .hasMessageContaining("sections: are [Why this matters]")
        .hasMessageContaining("library/open.md line 1, front matter");
  }

  @Test
  void aFictionalItemNeedsItsApproverAndItsDate(@TempDir Path folder) throws IOException {
    Path library = Files.createDirectories(folder.resolve("library"));
    Files.writeString(
        library.resolve("demo.md"),
        """
        ---
        id: DEMO-1
        version: 1
        type: research
        origin: west_sussex
        demo: true
        title: T
        oneLine: One line.
        source: {kind: research, title: T, publisher: DEMO Partnership}
        release: {status: published, class: public, owner: one, reviewDate: 2027-01-01}
        ---
        ## Findings
        Short.
        """);
    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .hasMessageContaining("demo.md line 10, release.approver: is missing on a published item")
        .hasMessageContaining("demo.md line 9, source.date: is missing");
  }

  @Test
  void outsideATrialOnlyWhatANamedPersonApprovedIsThere() {
    Catalogue shipped = Catalogue.load(false);
    assertThat(shipped.items()).isNotEmpty().allMatch(item -> item.release().approver() == null);
    assertThat(shipped.approvedBy(" ").items()).isEmpty();
    assertThat(shipped.approvedBy("A. Person, 1 May").items())
        .hasSameSizeAs(shipped.items())
        .allMatch(item -> "A. Person, 1 May".equals(item.release().approver()));
  }

  @Test
  void whatIsPastItsReviewDateIsNamed() {
    Catalogue shipped = Catalogue.load(true);
    assertThat(shipped.dueForReview(java.time.LocalDate.of(2026, 11, 24))).isEmpty();
    assertThat(shipped.dueForReview(java.time.LocalDate.of(2030, 1, 1)))
        .contains("WSSCP-FRAMEWORK")
        .noneMatch(id -> id.startsWith("DEMO-"));
  }
}
