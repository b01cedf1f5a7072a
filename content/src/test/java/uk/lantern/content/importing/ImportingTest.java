package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.answering.CitableSentences;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.SourceKind;

class ImportingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final String WEST_SUSSEX =
      "2023-05-11-west-sussex-inspection-of-childrens-services.pdf";

  @Test
  void everyCitableSentenceOfTheNewestWestSussexReportStandsOnItsPage() throws IOException {
    assertEverySentenceStandsOnItsPage(reports().resolve(WEST_SUSSEX));
  }

  /** "domestic abuse." ends sentences alone on a line on several of its pages. */
  @Test
  void aLineRepeatedInsidePagesIsNotTakenForAFooter() throws IOException {
    assertEverySentenceStandsOnItsPage(
        reports().resolve("2025-02-27-norfolk-joint-area-child-protection-inspection.pdf"));
  }

  @Test
  @Tag("long")
  void everyCitableSentenceOfEveryRealReportStandsOnItsPage() throws IOException {
    try (Stream<Path> files = Files.list(reports())) {
      List<Path> pdfs = files.filter(f -> f.toString().endsWith(".pdf")).toList();
      assertThat(pdfs).hasSize(33);
      for (Path pdf : pdfs) {
        assertEverySentenceStandsOnItsPage(pdf);
      }
    }
  }

  @Test
  void theNewestWestSussexReportIsNamedDatedPlacedAndDivided() throws IOException {
    LearningItem item = draft(reports().resolve(WEST_SUSSEX));
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
        reports().resolve("2023-11-30-manchester-joint-area-child-protection-inspection.pdf");
    assertThat(draft(pdf).source().publisher()).isEqualTo("Ofsted, CQC, HMICFRS and HMI Probation");
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
    LearningItem item = draft(pdf);
    assertThat(item.text().sections()).extracting(Section::page).containsExactly(1, 2);
    assertThat(item.text().sections().getLast().text())
        .isEqualTo("Workers say that supervision helps when it is regular.");
    assertThat(item.source().date()).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(item.source().kind()).isEqualTo(SourceKind.RESEARCH);
  }

  private static void assertEverySentenceStandsOnItsPage(Path pdf) throws IOException {
    LearningItem item = draft(pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int count = 0;
      for (Section section : item.text().sections()) {
        String page = page(document, section);
        for (String sentence : CitableSentences.of(section.text())) {
          assertThat(page).as(item.id() + " page " + section.page()).contains(letters(sentence));
          assertThat(sentence).doesNotStartWith("Dear ").doesNotContain("@");
          count++;
        }
      }
      assertThat(count).as(item.id()).isGreaterThan(40);
    }
  }

  private static String page(PDDocument document, Section section) throws IOException {
    Integer number = section.page();
    assertThat(number).isNotNull();
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return letters(stripper.getText(document));
  }

  /** White space, hyphens and ligatures are set by the printer, not by the writer. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}.,;:()]+", "");
  }

  private static LearningItem draft(Path pdf) {
    Imported one = Importing.read(pdf, Details.NONE, TODAY);
    assertThat(one).as(pdf.toString()).isInstanceOf(Imported.Draft.class);
    return ((Imported.Draft) one).item();
  }

  private static Path reports() {
    Path root = Path.of(System.getProperty("lantern.root"));
    Path folder =
        Stream.of("../shared", "../../shared")
            .map(p -> root.resolve(p).resolve("data/inspection-reports"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(root.resolve("absent"));
    assumeTrue(Files.isDirectory(folder), "No inspection reports beside this checkout: skipped");
    return folder;
  }
}
