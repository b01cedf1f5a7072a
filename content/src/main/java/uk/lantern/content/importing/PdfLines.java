package uk.lantern.content.importing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF line by line with what the eye sees besides: size, weight and white space. */
final class PdfLines extends PDFTextStripper {

  private static final long IN_MEMORY = 64L * 1024 * 1024;
  private static final long IN_ALL = 512L * 1024 * 1024;

  /** Some 3,000 printed pages. */
  private static final long MOST_LETTERS = 10_000_000;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<Float, Integer> sizes = new HashMap<>();
  private long letters;
  private boolean bold = true;
  private boolean opens = true;

  private PdfLines() {}

  /** What does not fit in memory is put into a temporary file, up to a bound. */
  static PDDocument open(Path pdf) throws IOException {
    return Loader.loadPDF(
        pdf.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL).streamCache);
  }

  /** Every line that is not empty, in reading order; ligatures are taken apart. */
  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines reader = new PdfLines();
    reader.getText(document);
    return List.copyOf(reader.lines);
  }

  /** Whoever waits may have given up. */
  @Override
  public void processPage(PDPage page) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("reading was stopped");
    }
    super.processPage(page);
    if (letters > MOST_LETTERS) {
      throw new IOException("more text than anybody writes");
    }
  }

  @Override
  protected void writeString(String piece, List<TextPosition> positions) {
    text.append(piece);
    letters += piece.length();
    for (TextPosition letter : positions) {
      if (!letter.getUnicode().isBlank()) {
        sizes.merge(Math.round(letter.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
        bold &= isBold(letter);
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
    opens = true;
  }

  @Override
  protected void writePageEnd() {
    endLine();
    opens = true;
  }

  private void endLine() {
    String line = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo(), line, size(), bold, opens));
      opens = false;
    }
    text.setLength(0);
    sizes.clear();
    bold = true;
  }

  private float size() {
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static boolean isBold(TextPosition letter) {
    PDFontDescriptor font = letter.getFont().getFontDescriptor();
    String name = letter.getFont().getName();
    return (name != null && name.toLowerCase(Locale.UK).contains("bold"))
        || (font != null && (font.isForceBold() || font.getFontWeight() >= 600));
  }
}
