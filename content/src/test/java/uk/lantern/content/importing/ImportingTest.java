package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.answering.CitableSentences;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.SourceKind;

class ImportingTest {

  private static final String WEST_SUSSEX =
      "2023-05-11-west-sussex-inspection-of-childrens-services.pdf";

  @Test
  void everyCitableSentenceOfTheNewestWestSussexReportStandsOnItsPage() throws IOException {
    assertEverySentenceStandsOnItsPage(RealReports.folder().resolve(WEST_SUSSEX));
  }

  /** "domestic abuse." ends sentences alone on a line on several of its pages. */
  @Test
  void aLineRepeatedInsidePagesIsNotTakenForAFooter() throws IOException {
    assertEverySentenceStandsOnItsPage(
        RealReports.folder()
            .resolve("2025-02-27-norfolk-joint-area-child-protection-inspection.pdf"));
  }

  @Test
  @Tag("long")
  void everyCitableSentenceOfEveryRealReportStandsOnItsPage() throws IOException {
    List<Path> pdfs = RealReports.all();
    assertThat(pdfs).hasSize(33);
    for (Path pdf : pdfs) {
      assertEverySentenceStandsOnItsPage(pdf);
    }
  }

  @Test
  void theNewestWestSussexReportIsNamedDatedPlacedAndDivided() throws IOException {
    LearningItem item = RealReports.draft(RealReports.folder().resolve(WEST_SUSSEX));
    assertThat(item.id()).isEqualTo("LI-ofsted-west-sussex-2023-05-11");
    assertThat(item.source().publisher()).isEqualTo("Ofsted");
    assertThat(item.tags().places()).containsExactly("West Sussex");
    assertThat(item.text().sections())
        .extracting(Section::heading)
        .contains("What needs to improve?");
    assertThat(item.text().sections())
        .noneMatch(section -> section.text().contains("Piccadilly"))
        .noneMatch(section -> section.text().contains("regulates and inspects"));
  }

  @Test
  void theInspectoratesAreThoseOfTheFirstPage() throws IOException {
    Path pdf =
        RealReports.folder()
            .resolve("2023-11-30-manchester-joint-area-child-protection-inspection.pdf");
    assertThat(RealReports.draft(pdf).source().publisher())
        .isEqualTo("Ofsted, CQC, HMICFRS and HMI Probation");
  }

  @Test
  void aFolderGivesItsDocumentsInOrderThoseThatWillBeRefusedIncluded(@TempDir Path folder)
      throws IOException {
    for (String name : List.of("b.pdf", "a.docx", "c.HTML", "d.doc", "b.yml", "notes.txt")) {
      Files.writeString(folder.resolve(name), "x");
    }
    assertThat(Importing.documents(folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.docx", "b.pdf", "c.HTML", "d.doc");
    assertThat(Importing.documents(folder.resolve("b.pdf")))
        .containsExactly(folder.resolve("b.pdf"));
  }

  /** A word parted at the end of a line, and letters that are printed as one. */
  @Test
  void aWordPartedByALineIsWholeAndItsPageIsKept(@TempDir Path folder) throws IOException {
    Path pdf =
        SampleFiles.pdf(
            folder.resolve("2026-05-01 DEMO research.pdf"),
            "Supervision helps workers to see the child.",
            "Workers say that super-\nvision helps when it is regular.");
    LearningItem item = RealReports.draft(pdf);
    assertThat(item.text().sections()).extracting(Section::page).containsExactly(1, 2);
    assertThat(item.text().sections().getLast().text())
        .isEqualTo("Workers say that supervision helps when it is regular.");
    assertThat(item.source().date()).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(item.source().kind()).isEqualTo(SourceKind.RESEARCH);
  }

  private static void assertEverySentenceStandsOnItsPage(Path pdf) throws IOException {
    LearningItem item = RealReports.draft(pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int count = 0;
      for (Section section : item.text().sections()) {
        String page = RealReports.page(document, section.page());
        for (String sentence : CitableSentences.of(section.text())) {
          assertThat(page)
              .as(item.id() + " page " + section.page())
              .contains(RealReports.letters(sentence));
          assertThat(sentence).doesNotStartWith("Dear ").doesNotContain("@");
          count++;
        }
      }
      assertThat(count).as(item.id()).isGreaterThan(40);
    }
  }
}
