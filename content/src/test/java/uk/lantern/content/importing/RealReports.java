package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.lantern.content.learning.LearningItem;

/** The 33 real inspection reports, where they lie beside this checkout. */
final class RealReports {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

  private RealReports() {}

  static Path folder() {
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

  static List<Path> all() throws IOException {
    return Importing.documents(folder()).stream()
        .filter(file -> file.toString().endsWith(".pdf"))
        .toList();
  }

  static LearningItem draft(Path pdf) {
    Imported one = Importing.read(pdf, Details.NONE, TODAY);
    assertThat(one).as(pdf.toString()).isInstanceOf(Imported.Draft.class);
    Imported.Draft draft = (Imported.Draft) one;
    return draft.item();
  }

  /** The letters of a page, read without anything of ours; dozens of questions look at a few. */
  static String page(Path pdf, int number) {
    return PAGES.computeIfAbsent(pdf + " page " + number, name -> read(pdf, number));
  }

  private static String read(Path pdf, int number) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return page(document, number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return letters(stripper.getText(document));
  }

  /** White space, hyphens and ligatures are set by the printer, not by the writer. */
  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}.,;:()]+", "");
  }
}
