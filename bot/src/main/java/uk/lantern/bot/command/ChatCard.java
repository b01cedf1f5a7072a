package uk.lantern.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;

/**
 * An adaptive card as lines of text, with a number for each button.
 *
 * @param lines to be shown, one paragraph each
 */
record ChatCard(List<String> lines, List<Button> buttons, List<Input> inputs) {

  /** Without its words. */
  @Override
  public String toString() {
    return "ChatCard[" + lines.size() + " lines]";
  }

  /** A button and the number that presses it. */
  record Button(int number, JsonNode action) {

    @Override
    public String toString() {
      return "Button[" + number + "]";
    }

    /** Whether what was typed into the card goes with it. */
    boolean takesInputs() {
      return !"none".equalsIgnoreCase(action.path("associatedInputs").asString(""));
    }
  }

  /** Something to type into the card. */
  record Input(String id, String label, String value, boolean required) {

    @Override
    public String toString() {
      return "Input[" + id + "]";
    }
  }

  /**
   * Reads a card.
   *
   * @param numbers gives every button the next number
   */
  static ChatCard of(JsonNode card, IntSupplier numbers) {
    ChatCard read = new ChatCard(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    read.walk(card.path("body"), numbers);
    read.walk(card.path("actions"), numbers);
    return read;
  }

  private void walk(JsonNode node, IntSupplier numbers) {
    if (node.isObject() && !node.path("isVisible").asBoolean(true)) {
      return;
    }
    if (node.path("separator").asBoolean(false) && !lines.isEmpty()) {
      lines.add("");
    }
    switch (node.path("type").asString("")) {
      case "TextBlock" -> lines.add(ChatText.plain(node.path("text").asString("")));
      case "TextRun" -> lines.add(node.path("text").asString(""));
      case "Image" -> lines.add(node.path("altText").asString(""));
      case "FactSet" -> node.path("facts").forEach(this::fact);
      case "Input.Text", "Input.ChoiceSet", "Input.Toggle", "Input.Date", "Input.Number" ->
          input(node);
      case "Action.OpenUrl" ->
          lines.add(node.path("title").asString("") + ": " + node.path("url").asString(""));
      case "Action.Execute", "Action.Submit" -> button(node, numbers.getAsInt());
      default -> node.forEach(child -> walk(child, numbers));
    }
  }

  private void fact(JsonNode fact) {
    String title = ChatText.plain(fact.path("title").asString(""));
    lines.add(title + ": " + ChatText.plain(fact.path("value").asString("")));
  }

  private void input(JsonNode input) {
    Input asked =
        new Input(
            input.path("id").asString(""),
            input.path("label").asString(""),
            input.path("value").asString(""),
            input.path("isRequired").asBoolean(false));
    List<String> choices = new ArrayList<>();
    for (JsonNode choice : input.path("choices")) {
      choices.add(choice.path("value").asString("") + " = " + choice.path("title").asString(""));
    }
    inputs.add(asked);
    lines.add(asked.label() + ": " + asked.value());
    lines.addAll(choices);
  }

  private void button(JsonNode action, int number) {
    buttons.add(new Button(number, action));
    lines.add("[" + number + "] " + action.path("title").asString(""));
  }
}
