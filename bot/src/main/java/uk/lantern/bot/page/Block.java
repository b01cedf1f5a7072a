package uk.lantern.bot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs, or the entries of one list.
 *
 * @param list whether the lines are entries of a list
 */
record Block(boolean list, List<String> lines) {

  /**
   * A section's text, a line a paragraph, in blocks. Its own list entries come as lines too; they
   * are told by being among the item's points and questions.
   */
  static List<Block> of(String text, Set<String> entries) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean list = false;
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      boolean entry = entries.contains(line);
      if (entry != list && !open.isEmpty()) {
        blocks.add(new Block(list, List.copyOf(open)));
        open.clear();
      }
      list = entry;
      open.add(line);
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(list, List.copyOf(open)));
    }
    return List.copyOf(blocks);
  }

  /** Ids of nothing: the number of lines only. */
  @Override
  public String toString() {
    return "Block[" + lines.size() + "]";
  }
}
