package uk.lantern.content.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF line by line with what the eye sees besides: size, weight and white space. */
final class PdfLines extends PDFTextStripper {

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<Float, Integer> sizes = new HashMap<>();
  private boolean bold = true;
  private boolean opens = true;

  private PdfLines() {}

  /** Every line that is not empty, in reading order; ligatures are taken apart. */
  static List<PdfLine> of(Path pdf) throws IOException {
    PdfLines reader = new PdfLines();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      reader.getText(document);
    }
    return List.copyOf(reader.lines);
  }

  @Override
  protected void writeString(String piece, List<TextPosition> positions) {
    text.append(piece);
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
