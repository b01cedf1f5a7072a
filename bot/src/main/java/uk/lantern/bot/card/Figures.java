package uk.lantern.bot.card;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schema wants as numbers and flags but a template gets as words: the limits of inputs,
 * which differ from question to question. A limit that is blank is left out.
 */
final class Figures {

  private static final List<String> FLAGS = List.of("isRequired", "isMultiSelect", "isMultiline");

  private Figures() {}

  static ObjectNode mended(ObjectNode node) {
    String type = node.path("type").asString("");
    if (!type.startsWith("Input.")) {
      return node;
    }
    for (String flag : FLAGS) {
      if (node.path(flag).isString()) {
        node.put(flag, Boolean.parseBoolean(node.path(flag).asString()));
      }
    }
    number(node, "maxLength");
    if (type.equals("Input.Number")) {
      List.of("min", "max", "value").forEach(name -> number(node, name));
    }
    return node;
  }

  private static void number(ObjectNode node, String name) {
    if (!node.path(name).isString()) {
      return;
    }
    String words = node.path(name).asString();
    if (words.matches("-?\\d{1,9}")) {
      node.put(name, Integer.parseInt(words));
    } else {
      node.remove(name);
    }
  }
}
