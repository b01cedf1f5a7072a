package uk.lantern.content.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;

/** Printed lines into sections: what a report says, under its headings, page by page. */
final class PdfText {

  static final Pattern BULLET = Pattern.compile("^[•◼■▪●◾–\uF0B7\uF06E\uF0A7o][\\s\u200B]+(?=\\S)");

  private static final float LARGER = 1.08f;
  private static final int HEADING_WORDS = 16;

  private final List<PdfLine> lines;
  private final float bodySize;
  private final Set<String> words = new HashSet<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable String heading;
  private boolean headingOpen;
  private float headingSize;
  private int page = 1;

  private PdfText(List<PdfLine> lines) {
    this.lines = lines;
    this.bodySize = bodySize(lines);
    lines.forEach(
        line -> words.addAll(List.of(line.text().toLowerCase(Locale.UK).split("[^\\p{L}-]+"))));
  }

  /** Sections in order; empty when the file holds no text. */
  static List<Section> sections(List<PdfLine> all) {
    List<PdfLine> lines =
        RunningLines.without(all).stream()
            .filter(line -> !line.text().matches("(?:Page )?\\d{1,3}(?: of \\d+)?"))
            .toList();
    return new PdfText(Boilerplate.without(lines)).read();
  }

  private List<Section> read() {
    for (PdfLine line : lines) {
      if (line.page() != page) {
        endSection();
        page = line.page();
      }
      if (isHeading(line)) {
        openHeading(line);
      } else {
        headingOpen = false;
        addToParagraph(line);
      }
    }
    endSection();
    return List.copyOf(sections);
  }

  private void openHeading(PdfLine line) {
    if (headingOpen && line.size() == headingSize) {
      heading = heading + " " + line.text();
      return;
    }
    endSection();
    heading = line.text();
    headingSize = line.size();
    headingOpen = true;
  }

  private void addToParagraph(PdfLine line) {
    if (line.opensParagraph() && startsAnew(line) || line.bullet()) {
      endParagraph();
    }
    String text = BULLET.matcher(line.text()).replaceFirst("");
    if (paragraph.isEmpty()) {
      paragraph.append(text);
    } else if (paragraph.charAt(paragraph.length() - 1) == '-'
        && Character.isLowerCase(text.codePointAt(0))) {
      joinHyphen(text);
    } else {
      paragraph.append(' ').append(text);
    }
  }

  /** White space inside a sentence is a layout accident; after a full stop it is a paragraph. */
  private boolean startsAnew(PdfLine line) {
    return !Character.isLowerCase(line.text().codePointAt(0));
  }

  /** The hyphen stays unless the report writes the word without one somewhere else. */
  private void joinHyphen(String next) {
    String left = paragraph.substring(paragraph.lastIndexOf(" ") + 1, paragraph.length() - 1);
    String right = next.split("[^\\p{L}]+", 2)[0];
    if (words.contains((left + right).toLowerCase(Locale.UK))) {
      paragraph.setLength(paragraph.length() - 1);
    }
    paragraph.append(next);
  }

  private boolean isHeading(PdfLine line) {
    boolean stands = line.size() > bodySize * LARGER || line.bold();
    return stands
        && !line.bullet()
        && !line.text().endsWith(".")
        && line.text().split(" ").length <= HEADING_WORDS
        && (headingOpen || Character.isUpperCase(line.text().codePointAt(0)));
  }

  private void endParagraph() {
    if (!paragraph.isEmpty() && !Boilerplate.is(paragraph.toString())) {
      paragraphs.add(paragraph.toString());
    }
    paragraph.setLength(0);
  }

  private void endSection() {
    endParagraph();
    if (!paragraphs.isEmpty()) {
      String text = String.join("\n\n", paragraphs);
      sections.add(new Section(heading, page, text, WordsBy.PUBLISHER));
    }
    paragraphs.clear();
    headingOpen = false;
  }

  private static float bodySize(List<PdfLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(PdfLine::size, Collectors.summingInt(l -> l.text().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
