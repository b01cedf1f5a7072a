package uk.lantern.bot.card;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Binds a template's JSON to values. Values enter as string nodes only, so none can become JSON.
 *
 * @param entries how many entries of a list are shown before "and more"
 * @param characters how much of one value is shown before an ellipsis
 */
record CardBinder(boolean markdown, int entries, int characters) {
  private static final Pattern HOLE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9.]*)}");
  private static final Set<String> MARKDOWN_TYPES = Set.of("TextBlock", "facts");
  private static final String CHOICES = "choices";
  private static final Set<String> RAW_FIELDS = Set.of("url", "verb", "id");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  ObjectNode bind(ObjectNode template, Scope scope) {
    ObjectNode bound = object(template, scope, false, "");
    if (scope.find(Card.DELIVERY) instanceof String delivery) {
      Buttons.quote(bound, delivery);
    }
    return bound;
  }

  /**
   * @param in the field in which it stands: facts and choices have no type of their own
   */
  private ObjectNode object(ObjectNode template, Scope scope, boolean data, String in) {
    ObjectNode bound = NODES.objectNode();
    String type = template.path("type").asString(in);
    for (Map.Entry<String, JsonNode> field : template.properties()) {
      if (!field.getKey().startsWith("$") || field.getKey().equals("$schema")) {
        String key = field.getKey();
        boolean inData = data || key.equals("data");
        bound.set(key, node(field.getValue(), scope, escape(type, key, data), inData, key));
      }
    }
    return Figures.mended(Buttons.expand(bound, markdown));
  }

  private Escape escape(String type, String field, boolean data) {
    boolean sentBack = type.equals(CHOICES) && field.equals("value");
    if (data || sentBack || RAW_FIELDS.contains(field)) {
      return Escape.DATA;
    }
    return markdown && MARKDOWN_TYPES.contains(type) ? Escape.MARKDOWN : Escape.PLAIN;
  }

  private JsonNode node(JsonNode template, Scope scope, Escape how, boolean data, String in) {
    return switch (template) {
      case ObjectNode object -> object(object, scope, data, in);
      case ArrayNode array -> array(array, scope, how, data, in);
      case StringNode words -> NODES.stringNode(text(words.asString(), scope, how));
      default -> template.deepCopy();
    };
  }

  private ArrayNode array(ArrayNode template, Scope scope, Escape how, boolean data, String in) {
    ArrayNode bound = NODES.arrayNode();
    for (JsonNode element : template) {
      if (!(element instanceof ObjectNode object)) {
        bound.add(node(element, scope, how, data, in));
      } else if (object.has("$each")) {
        repeat(object, scope, bound, in);
      } else if (shown(object, scope)) {
        bound.add(object(object, scope, data, in));
      }
    }
    return bound;
  }

  private void repeat(ObjectNode element, Scope scope, ArrayNode into, String in) {
    List<?> all = entriesOf(scope, element.get("$each").asString());
    int most = Math.min(entries, element.path("$max").asInt(entries));
    for (Object entry : all.subList(0, Math.min(most, all.size()))) {
      Scope inside = scope.inside(entry);
      if (shown(element, inside)) {
        into.add(object(element, inside, false, in));
      }
    }
    if (all.size() > most && element.get("$more") instanceof ObjectNode more) {
      into.add(object(more, scope.inside(Map.of("more", all.size() - most)), false, in));
    }
  }

  private static List<?> entriesOf(Scope scope, String list) {
    if (scope.need(list) instanceof Collection<?> many) {
      return List.copyOf(many);
    }
    throw new IllegalArgumentException(
        "Card template '%s' repeats '%s': pass a list".formatted(scope.template(), list));
  }

  private static boolean shown(ObjectNode element, Scope scope) {
    @Nullable JsonNode flag = element.get("$when");
    return flag == null || scope.holds(flag.asString());
  }

  private String text(String template, Scope scope, Escape how) {
    if (!template.contains("${")) {
      return how.together(template);
    }
    Matcher hole = HOLE.matcher(template);
    return how.together(
        hole.replaceAll(
            match -> {
              String value = scope.need(match.group(1)).toString();
              return Matcher.quoteReplacement(
                  how.of(how == Escape.DATA ? value : shortened(value)));
            }));
  }

  private String shortened(String value) {
    if (value.length() <= characters) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(characters - 1)) ? characters - 1 : characters;
    return value.substring(0, end) + "…";
  }
}
