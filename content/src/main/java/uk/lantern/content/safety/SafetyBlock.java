package uk.lantern.content.safety;

import java.util.List;

/**
 * The fixed reply to a class at one moment, ready to be made a card of.
 *
 * @param key block of {@code safety/blocks.yml}
 * @param version its version, to be counted with
 * @param lines in reading order; plain text, no Markdown
 */
public record SafetyBlock(String key, int version, List<Line> lines) {

  public SafetyBlock {
    lines = List.copyOf(lines);
  }

  /** How a line is set. */
  public enum LineKind {
    /** First and strongest, for example the 999 line. */
    LEAD,
    /** Ordinary words. */
    TEXT,
    /** A number or an official page. */
    CONTACT,
    /** Small print: what is kept, when a number was checked. */
    NOTE
  }

  /**
   * One line of a block.
   *
   * @param url official page the line points to, empty when there is none
   */
  public record Line(LineKind kind, String text, String url) {}

  /** The lines as plain text, one a line. */
  public String plainText() {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }
}
