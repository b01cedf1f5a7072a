package uk.lantern.content.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF page by page, without running lines and page numbers. */
final class PdfPages {

  /** A line on this many pages is a running header or footer. */
  private static final int RUNNING_FROM = 3;

  private PdfPages() {}

  /** One text per page, in order; a page without text is an empty string. */
  static List<String> of(Path pdf) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
        pages.add(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
      }
    }
    Set<String> running = running(pages);
    return pages.stream().map(page -> joined(page, running)).toList();
  }

  private static Set<String> running(List<List<String>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    pages.forEach(page -> new HashSet<>(page).forEach(line -> seen.merge(line, 1, Integer::sum)));
    return seen.entrySet().stream()
        .filter(line -> line.getValue() >= RUNNING_FROM)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String joined(List<String> lines, Set<String> running) {
    return lines.stream()
        .filter(line -> !running.contains(line) && !line.matches("(?:Page )?\\d{1,3}"))
        .filter(line -> !line.matches(".*\\.{5,}\\s*\\d+"))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }
}
