package uk.lantern.content.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.Section;

/** Reads a PDF: every section with its page. */
final class PdfReader {

  private static final int MOST_PAGES = 1_500;

  /** Some letters name the inspectorates on their second page only. */
  private static final int FIRST_PAGES = 2;

  /** Writing programs fill in their own names, or the name of a file. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)microsoft word.*|untitled.*|.*\\.(?:docx?|pdf|indd|qxd)|document\\d*");

  private PdfReader() {}

  static Document read(Path file) throws IOException, RefusedDocument {
    PdfStreamCheck.check(file);
    try (PDDocument pdf = PdfLines.open(file)) {
      int pages = pdf.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new RefusedDocument("The file has " + pages + " pages; " + MOST_PAGES + " at most.");
      }
      return read(pdf, PdfLines.of(pdf));
    } catch (InvalidPasswordException e) {
      throw new RefusedDocument("The file is locked with a password.");
    }
  }

  private static Document read(PDDocument pdf, List<PdfLine> lines) throws RefusedDocument {
    List<Section> sections = lines.isEmpty() ? List.of() : PdfText.sections(lines);
    Set<Integer> withText = lines.stream().map(PdfLine::page).collect(Collectors.toSet());
    int pages = pdf.getNumberOfPages();
    if (sections.isEmpty()) {
      throw new RefusedDocument("The file holds no text, only pictures of pages.");
    }
    if (withText.size() * 2 < pages) {
      throw new RefusedDocument(
          "Only %d of its %d pages hold text: the others are pictures of pages."
              .formatted(withText.size(), pages));
    }
    String opening =
        lines.stream()
            .filter(line -> line.page() <= FIRST_PAGES)
            .map(PdfLine::text)
            .collect(Collectors.joining("\n"));
    return new Document(sections, told(pdf.getDocumentInformation(), lines), opening);
  }

  private static Details told(PDDocumentInformation said, List<PdfLine> lines) {
    String title = said.getTitle() == null ? "" : said.getTitle().replaceAll("\\s+", " ").strip();
    boolean none = title.isEmpty() || NO_TITLE.matcher(title).matches();
    return new Details(
        none ? largest(lines) : title, null, null, null, null, null, Details.Limits.NONE);
  }

  /** What is printed largest on the first page, and larger than anything else there. */
  private static @Nullable String largest(List<PdfLine> lines) {
    List<PdfLine> first = lines.stream().filter(line -> line.page() == 1).toList();
    float most = first.stream().map(PdfLine::size).reduce(0f, Math::max);
    List<PdfLine> title = first.stream().filter(line -> line.size() == most).toList();
    String words = title.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    return title.isEmpty() || title.size() == first.size() || words.split(" ").length > 25
        ? null
        : words;
  }
}
