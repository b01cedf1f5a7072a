package uk.lantern.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Serialization;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.turn.CardAction;

/** Buttons as Teams reports them: {@code Action.Submit} in a message, {@code Action.Execute}. */
final class Pressed {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

  private Pressed() {}

  /** The button of a message, null when the message is typed text. */
  static @Nullable CardAction submitted(Activity message) {
    JsonNode value = tree(message.getValue());
    if (value == null || !value.isObject()) {
      return null;
    }
    return action(value.path("verb"), value);
  }

  /** The button of an {@code adaptiveCard/action} invoke. */
  static CardAction executed(Activity invoke) {
    JsonNode value = tree(invoke.getValue());
    JsonNode action = value == null ? null : value.path("action");
    if (action == null || !"Action.Execute".equals(action.path("type").asText(""))) {
      throw Refusal.malformed("card.action-type");
    }
    return action(action.path("verb"), action.path("data"));
  }

  /** Whether a client refreshed the card by itself: nobody pressed anything. */
  static boolean automatic(Activity invoke) {
    JsonNode value = tree(invoke.getValue());
    return value != null && "automatic".equals(value.path("trigger").asText(""));
  }

  private static CardAction action(JsonNode verb, JsonNode data) {
    if (!verb.isTextual() || verb.textValue().isBlank()) {
      throw Refusal.malformed("card.verb-missing");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : data.properties()) {
      JsonNode value = field.getValue();
      if (!value.isNull() && !"msteams".equals(field.getKey())) {
        values.put(name(field.getKey()), text(value));
      }
    }
    return new CardAction(verb.textValue(), values);
  }

  /** Inputs of our cards have plain names; anything else was made to reach the store as a name. */
  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw Refusal.malformed("card.input-name");
    }
    return name;
  }

  /** Every input of Adaptive Cards is a plain value, several choices included. */
  private static String text(JsonNode value) {
    if (!value.isValueNode()) {
      throw Refusal.malformed("card.input-not-plain");
    }
    return value.asText();
  }

  private static @Nullable JsonNode tree(@Nullable Object value) {
    return value == null ? null : Serialization.objectToTree(value);
  }
}
