package uk.lantern.content.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Headers and footers: the same line at the edge of several pages. */
final class RunningLines {

  private static final int PAGES = 3;

  /**
   * Only here: "domestic abuse." ends a sentence alone on its line on several pages of a report.
   */
  private static final int LINES_FROM_EDGE = 4;

  private RunningLines() {}

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages =
        lines.stream()
            .collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      for (int i = 0; i < page.size(); i++) {
        if (atEdge(i, page)) {
          PdfLine line = page.get(i);
          seen.computeIfAbsent(anyNumber(line), text -> new HashSet<>()).add(line.page());
        }
      }
    }
    return pages.values().stream().flatMap(page -> body(page, seen).stream()).toList();
  }

  private static List<PdfLine> body(List<PdfLine> page, Map<String, Set<Integer>> seen) {
    return IntStream.range(0, page.size())
        .filter(i -> !atEdge(i, page) || on(page.get(i), seen) < PAGES)
        .mapToObj(page::get)
        .toList();
  }

  private static int on(PdfLine line, Map<String, Set<Integer>> seen) {
    return seen.getOrDefault(anyNumber(line), Set.of()).size();
  }

  private static boolean atEdge(int index, List<PdfLine> page) {
    return index < LINES_FROM_EDGE || index >= page.size() - LINES_FROM_EDGE;
  }

  /** A footer differs from the next by its page number only. */
  private static String anyNumber(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
