package uk.lantern.bot.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
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

  /**
   * Something to type into the card.
   *
   * @param choices what can be chosen, by the code that the card sends; empty for free words
   */
  record Input(
      String id, String label, String value, boolean required, Map<String, String> choices) {

    /** What stands in it, as people read it. */
    String shown() {
      return choices.isEmpty() || value.isEmpty()
          ? value
          : Arrays.stream(value.split(","))
              .map(code -> choices.getOrDefault(code, code))
              .collect(Collectors.joining(", "));
    }

    /** What the card sends for what was typed: a choice by its words, its number or its code. */
    String sends(String typed) {
      return choices.isEmpty() ? typed : choice(typed).orElseGet(() -> several(typed));
    }

    private String several(String typed) {
      return Arrays.stream(typed.split(","))
          .map(one -> choice(one).orElse(one.strip()))
          .collect(Collectors.joining(","));
    }

    private Optional<String> choice(String typed) {
      List<String> codes = List.copyOf(choices.keySet());
      String said = typed.strip();
      return codes.stream()
          .filter(
              code ->
                  choices.getOrDefault(code, "").equalsIgnoreCase(said)
                      || String.valueOf(codes.indexOf(code) + 1).equals(said))
          .findFirst();
    }

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
    Map<String, String> choices = new LinkedHashMap<>();
    for (JsonNode choice : input.path("choices")) {
      choices.put(choice.path("value").asString(""), choice.path("title").asString(""));
    }
    Input asked =
        new Input(
            input.path("id").asString(""),
            input.path("label").asString(""),
            input.path("value").asString(""),
            input.path("isRequired").asBoolean(false),
            choices);
    inputs.add(asked);
    lines.add(asked.label() + ": " + asked.shown());
    int number = 0;
    for (String title : choices.values()) {
      number++;
      lines.add(number + ") " + title);
    }
  }

  private void button(JsonNode action, int number) {
    buttons.add(new Button(number, action));
    lines.add("[" + number + "] " + action.path("title").asString(""));
  }
}
