package uk.lantern.bot.card;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes out the buttons of a card. A template says {@code {"type": "Lantern.Button", "verb",
 * "title", "say", "data"?}}: an {@code Action.Execute} with an {@code Action.Submit} as fallback,
 * both carrying the card version, the verb and the typed command that does the same. {@code
 * {"type": "Lantern.Link", "title", "say", "url"}} is an {@code Action.OpenUrl}, which carries
 * nothing: its typed command stands in the text-only twin.
 */
final class Buttons {
  private static final String BUTTON = "Lantern.Button";
  private static final String LINK = "Lantern.Link";
  private static final Set<String> ANSWERED = Set.of("Action.Execute", "Action.Submit");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Buttons() {}

  /**
   * The node as clients know it.
   *
   * @param shown for a client; the text-only twin keeps what is typed instead of a link
   */
  static ObjectNode expand(ObjectNode node, boolean shown) {
    return switch (node.path("type").asString("")) {
      case BUTTON -> execute(node);
      case LINK -> openUrl(node, shown);
      default -> node;
    };
  }

  private static ObjectNode openUrl(ObjectNode link, boolean shown) {
    ObjectNode open = link.deepCopy();
    open.put("type", "Action.OpenUrl");
    if (shown) {
      open.remove("say");
    }
    return open;
  }

  private static ObjectNode execute(ObjectNode button) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    if (button.get("data") instanceof ObjectNode own) {
      data.setAll(own);
    }
    data.put("v", Card.VERSION);
    data.put("verb", button.required("verb").asString());
    data.put("say", button.required("say").asString());
    ObjectNode execute = action("Action.Execute", button, data);
    execute.put("verb", button.required("verb").asString());
    execute.set("fallback", action("Action.Submit", button, data.deepCopy()));
    return execute;
  }

  /** Has every button under the node say which delivery its card belongs to. */
  static void quote(JsonNode node, String delivery) {
    boolean says = ANSWERED.contains(node.path("type").asString(""));
    if (says && node.get("data") instanceof ObjectNode data) {
      data.put(Card.DELIVERY, delivery);
    }
    node.forEach(child -> quote(child, delivery));
  }

  private static ObjectNode action(String type, ObjectNode button, ObjectNode data) {
    ObjectNode action = JsonNodeFactory.instance.objectNode();
    action.put("type", type);
    action.set("title", button.required("title"));
    for (String optional : Set.of("style", "associatedInputs", "tooltip")) {
      if (button.has(optional)) {
        action.set(optional, button.get(optional));
      }
    }
    action.set("data", data);
    return action;
  }

  /**
   * Refuses an address a card must not open.
   *
   * @param loopback whether this machine's own pages may be linked over http: profile local only
   */
  static void checkLinks(JsonNode node, String template, boolean loopback) {
    if (node.path("type").asString("").equals("Action.OpenUrl")) {
      check(node.path("url").asString(""), template, loopback);
    }
    node.forEach(child -> checkLinks(child, template, loopback));
  }

  private static void check(String address, String template, boolean loopback) {
    boolean fine;
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
      boolean here = loopback && uri.getHost() != null && LOOPBACK.contains(uri.getHost());
      fine = plain && (scheme.equals("https") || (scheme.equals("http") && here));
    } catch (IllegalArgumentException notAnAddress) {
      fine = false;
    }
    if (!fine) {
      throw new IllegalArgumentException(
          "Card template '%s' was given an address that is not https: pass an https address"
              .formatted(template));
    }
  }
}
