package uk.lantern.content.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Reads a Word document: its body under its headings. Headers and footers stand outside it. */
final class WordReader {

  static {
    // POI's own guard, beside ours: no part may unpack to more than 100 times its size.
    ZipSecureFile.setMinInflateRatio(.01);
    ZipSecureFile.setMaxEntrySize(100L * 1024 * 1024);
  }

  private static final int HEADING_WORDS = 16;
  private static final int DEEPEST_TABLE = 5;
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");

  private final XWPFDocument word;
  private final Outline outline = new Outline();
  private @Nullable String title;

  private WordReader(XWPFDocument word) {
    this.word = word;
  }

  static Document read(Path file) throws IOException, RefusedDocument {
    // A locked document is wrapped in the container that Word used before 2007.
    if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
      throw new RefusedDocument(
          "The file is locked with a password, or is of the old Word format.");
    }
    ZipCheck.check(file);
    try (InputStream bytes = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(bytes)) {
      return new WordReader(word).read();
    } catch (OpenXML4JRuntimeException e) {
      throw new IOException(e);
    }
  }

  private Document read() throws RefusedDocument {
    elements(word.getBodyElements(), 0);
    var properties = word.getProperties();
    String core = properties.getCoreProperties().getTitle();
    String company = properties.getExtendedProperties().getCompany();
    String own = title == null ? outline.firstHeading() : title;
    Details told =
        new Details(
            blank(core) ? own : core.strip(),
            blank(company) ? null : company.strip(),
            null,
            null,
            null,
            null,
            Details.Limits.NONE);
    return new Document(outline.sections(), told, outline.opening());
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private void elements(List<IBodyElement> elements, int depth) throws RefusedDocument {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph);
        case XWPFTable table -> table(table, depth);
        case XWPFSDT control -> control(control);
        default -> {
          // Pictures and drawings hold no words that could be quoted.
        }
      }
    }
  }

  private void table(XWPFTable table, int depth) throws RefusedDocument {
    if (depth == DEEPEST_TABLE) {
      return;
    }
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        elements(cell.getBodyElements(), depth + 1);
      }
    }
  }

  /** A table of contents is such a control; its lines end in a tab and a number. */
  private void control(XWPFSDT control) throws RefusedDocument {
    for (String line : control.getContent().getText().lines().toList()) {
      outline.paragraph(line);
    }
  }

  private void paragraph(XWPFParagraph paragraph) throws RefusedDocument {
    List<XWPFRun> runs = paragraph.getRuns().stream().filter(run -> !run.isVanish()).toList();
    String text =
        NOTE_MARK
            .matcher(runs.stream().map(XWPFRun::text).collect(Collectors.joining()))
            .replaceAll("");
    String style = style(paragraph);
    if (style.startsWith("toc") || text.isBlank()) {
      return;
    }
    if (style.equals("title")) {
      title = title == null ? text.strip() : title;
    } else if (style.startsWith("heading") || looksLikeHeading(runs, text)) {
      outline.heading(text);
    } else {
      outline.paragraph(text);
    }
  }

  /** Many people make a heading by hand: short, bold, without a full stop. */
  private static boolean looksLikeHeading(List<XWPFRun> runs, String text) {
    return runs.stream().filter(run -> !run.text().isBlank()).allMatch(XWPFRun::isBold)
        && text.strip().split("\\s+").length <= HEADING_WORDS
        && !text.strip().endsWith(".");
  }

  private String style(XWPFParagraph paragraph) {
    String id = paragraph.getStyleID();
    if (id == null) {
      return "";
    }
    XWPFStyle style = word.getStyles() == null ? null : word.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    return name.toLowerCase(Locale.ROOT);
  }
}
