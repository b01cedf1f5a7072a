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
        release: {status: published, class: public, owner: one}
        ---
        ## Why this matters
        Short.
        """);
    Files.writeString(library.resolve("open.md"), "no front matter");

    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining("library/bad.md line 7, themes: nonsense is not in themes.yml")
        .hasMessageContaining("release.reviewDate: is missing")
        .hasMessageContaining("approver: is missing on a published item")
        .hasMessageContaining("title: is missing")
        .hasMessageContaining("checkedOn: is missing on a national item")
        .hasMessageContaining("have 1 words together")
        .hasMessageContaining("library/open.md line 1, front matter");
  }
}
