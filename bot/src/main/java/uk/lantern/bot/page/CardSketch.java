package uk.lantern.bot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A card drawn with the means of a page, which runs no script: what stands on it, in its order.
 * Teams draws it with its own; this shows what fits on a phone.
 */
record CardSketch(List<Part> parts) {

  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  /** How a part is drawn. */
  enum Look {
    HEADING,
    TEXT,
    QUIET,
    /** A button, or a link that looks like one. */
    BUTTON
  }

  /** One line of the card. */
  record Part(Look look, String text) {

    @Override
    public String toString() {
      return "Part[" + look + "]";
    }
  }

  /** Reads a card. */
  static CardSketch of(JsonNode card) {
    List<Part> parts = new ArrayList<>();
    walk(card.path("body"), parts);
    walk(card.path("actions"), parts);
    return new CardSketch(List.copyOf(parts));
  }

  private static void walk(JsonNode node, List<Part> parts) {
    String type = node.path("type").asString("");
    if (type.equals("TextBlock")) {
      parts.add(new Part(look(node), plain(node.path("text").asString(""))));
    } else if (type.startsWith("Action.")) {
      parts.add(new Part(Look.BUTTON, node.path("title").asString("")));
      walk(node.path("card"), parts);
    } else if (type.startsWith("Input.")) {
      parts.add(new Part(Look.TEXT, node.path("label").asString("")));
    } else {
      node.forEach(child -> walk(child, parts));
    }
  }

  private static Look look(JsonNode text) {
    if (text.path("style").asString("").equals("heading")) {
      return Look.HEADING;
    }
    return text.path("isSubtle").asBoolean(false) ? Look.QUIET : Look.TEXT;
  }

  /** The fixed words of cards hold no Markdown, so what is escaped is all there is. */
  private static String plain(String markdown) {
    return ESCAPED.matcher(markdown).replaceAll("$1");
  }

  @Override
  public String toString() {
    return "CardSketch[" + parts.size() + "]";
  }
}
