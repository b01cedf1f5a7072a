package uk.lantern.content.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;

/**
 * Headings and paragraphs of a document that has no pages, in order, made into sections. Its
 * letterhead, contents, contact lines and signature are left out, as from a PDF.
 */
final class Outline {

  /** A salutation is looked for among so many first blocks only. */
  private static final int LETTERHEAD = 15;

  private static final int OPENING = 30;
  private static final int MOST_LETTERS = 10_000_000;
  private static final Pattern CONTENTS = Pattern.compile("\\t\\s*\\d{1,3}$");

  /** A heading or a paragraph. */
  private record Block(String text, boolean heading) {

    @Override
    public String toString() {
      return heading ? "heading" : "paragraph";
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private long letters;

  void heading(String text) throws RefusedDocument {
    add(text, true);
  }

  void paragraph(String text) throws RefusedDocument {
    add(text, false);
  }

  private void add(String raw, boolean heading) throws RefusedDocument {
    letters += raw.length();
    if (letters > MOST_LETTERS) {
      throw new RefusedDocument("The file holds more text than can be read: 10 million letters.");
    }
    if (CONTENTS.matcher(raw.stripTrailing()).find()) {
      return;
    }
    String text = raw.replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(text, heading));
    }
  }

  /** The first words, letterhead included: publisher and date stand there. */
  String opening() {
    return blocks.stream().limit(OPENING).map(Block::text).collect(Collectors.joining("\n"));
  }

  /** The first heading, null where there is none. */
  @Nullable String firstHeading() {
    return blocks.stream().filter(Block::heading).map(Block::text).findFirst().orElse(null);
  }

  /**
   * @throws RefusedDocument when nothing but boilerplate is left
   */
  List<Section> sections() throws RefusedDocument {
    List<Section> sections = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String heading = null;
    for (Block block : body()) {
      if (block.heading()) {
        close(heading, paragraphs, sections);
        heading = block.text();
      } else if (!Boilerplate.is(block.text())) {
        paragraphs.add(block.text());
      }
    }
    close(heading, paragraphs, sections);
    if (sections.isEmpty()) {
      throw new RefusedDocument("The file holds no text that could be quoted.");
    }
    return List.copyOf(sections);
  }

  private static void close(
      @Nullable String heading, List<String> paragraphs, List<Section> sections) {
    if (!paragraphs.isEmpty()) {
      String text = String.join("\n\n", paragraphs);
      sections.add(new Section(heading, null, text, WordsBy.PUBLISHER));
    }
    paragraphs.clear();
  }

  private List<Block> body() {
    int start = 0;
    int end = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      if (i < LETTERHEAD && Boilerplate.opensLetter(blocks.get(i).text())) {
        start = i + 1;
      } else if (i > start && Boilerplate.closesLetter(blocks.get(i).text())) {
        end = i;
        break;
      }
    }
    return blocks.subList(start, end);
  }
}
