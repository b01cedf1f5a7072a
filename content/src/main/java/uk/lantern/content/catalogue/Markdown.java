package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;

/** The body of an item: sections by heading, each as plain text, one line a paragraph or bullet. */
record Markdown(List<Section> sections, Map<String, List<String>> lists) {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  static Markdown parse(String text) {
    List<Section> sections = new ArrayList<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    @Nullable String heading = null;
    List<String> lines = new ArrayList<>();
    Node node = PARSER.parse(text).getFirstChild();
    for (; node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        close(sections, heading, lines);
        heading = plain(node);
        lines = new ArrayList<>();
      } else if (node instanceof ListBlock) {
        List<String> entries = entries(node);
        lines.addAll(entries);
        lists
            .computeIfAbsent(heading == null ? "" : heading, h -> new ArrayList<>())
            .addAll(entries);
      } else {
        lines.add(plain(node));
      }
    }
    close(sections, heading, lines);
    return new Markdown(sections, lists);
  }

  List<String> listUnder(String heading) {
    return lists.getOrDefault(heading, List.of());
  }

  private static void close(List<Section> sections, @Nullable String heading, List<String> lines) {
    if (heading != null || !lines.isEmpty()) {
      sections.add(new Section(heading, null, String.join("\n", lines), WordsBy.LANTERN));
    }
  }

  private static List<String> entries(Node list) {
    List<String> entries = new ArrayList<>();
    for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
      entries.add(blocks(entry));
    }
    return entries;
  }

  /** A list entry alone renders as nothing: the renderer knows entries only inside their list. */
  private static String blocks(Node entry) {
    List<String> blocks = new ArrayList<>();
    for (Node block = entry.getFirstChild(); block != null; block = block.getNext()) {
      blocks.add(plain(block));
    }
    return String.join(" ", blocks);
  }

  private static String plain(Node node) {
    return PLAIN.render(node).replaceAll("\\s+", " ").strip();
  }
}
