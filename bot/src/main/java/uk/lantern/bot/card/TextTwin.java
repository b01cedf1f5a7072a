package uk.lantern.bot.card;

import tools.jackson.databind.JsonNode;

/** Reads a bound card out in plain text: what it says, then what can be typed. */
final class TextTwin {
  private final StringBuilder said = new StringBuilder();
  private final StringBuilder typed = new StringBuilder();

  private TextTwin() {}

  static String of(JsonNode card) {
    TextTwin twin = new TextTwin();
    twin.walk(card.path("body"));
    twin.walk(card.path("actions"));
    if (!twin.typed.isEmpty()) {
      twin.said.append("\nYou can type:\n").append(twin.typed);
    }
    return twin.said.toString().strip();
  }

  private void walk(JsonNode node) {
    switch (node.path("type").asString("")) {
      case "TextBlock" -> line(node.path("text").asString(""));
      case "Image" -> line(node.path("altText").asString(""));
      case "Input.Text", "Input.Date", "Input.Number", "Input.Toggle" -> input(node);
      case "Input.ChoiceSet" -> choices(node);
      case "Action.Execute" -> command(node);
      case "Action.OpenUrl" -> link(node);
      default -> node.forEach(this::walk);
    }
  }

  private void line(String text) {
    said.append(text).append('\n');
  }

  private void input(JsonNode input) {
    line(input.path("label").asString("") + ": " + input.path("value").asString(""));
  }

  /** What is shown open can be read; a list folded away is offered in other words beside it. */
  private void choices(JsonNode input) {
    input(input);
    if (input.path("style").asString("").equals("expanded")) {
      input.path("choices").forEach(it -> line("- " + it.path("title").asString("")));
    }
  }

  private void command(JsonNode action) {
    type(action, action.path("data").path("say").asString(""));
  }

  /** Once when the button says what is typed; the fuller name where several are called alike. */
  private void type(JsonNode action, String say) {
    String title = action.path("tooltip").asString(action.path("title").asString(""));
    typed.append("- ");
    if (!title.equalsIgnoreCase(say)) {
      typed.append(title).append(": ");
    }
    typed.append(say).append('\n');
  }

  private void link(JsonNode action) {
    line(action.path("title").asString("") + ": " + action.path("url").asString(""));
    if (action.has("say")) {
      type(action, action.path("say").asString(""));
    }
  }
}
