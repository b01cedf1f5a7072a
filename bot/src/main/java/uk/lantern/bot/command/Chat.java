package uk.lantern.bot.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.command.ChatCard.Button;
import uk.lantern.bot.command.ChatCard.Input;

/** A conversation in a terminal: text is said, the number of a button presses it. */
final class Chat {

  private static final String PROMPT = "you> ";

  private final ChatScreen screen;
  private final ChatLine line;
  private final AtomicInteger numbers = new AtomicInteger();
  // Guarded by itself: replies arrive on threads of their own.
  private final List<Shown> shown = new ArrayList<>();

  /** A button on the screen. */
  private record Shown(ChatCard card, Button button) {}

  Chat(ChatScreen screen, ChatLine line) {
    this.screen = screen;
    this.line = line;
  }

  /** Talks until the person ends it. */
  int run() throws IOException {
    line.listen(this::received);
    screen.show("Type a question, or the number of a button to press it. Ctrl-D ends.");
    line.arrive();
    String typed = screen.read(PROMPT, "");
    while (typed != null) {
      try {
        take(typed.strip());
      } catch (IOException refused) {
        screen.show(String.valueOf(refused.getMessage()));
      }
      typed = screen.read(PROMPT, "");
    }
    return 0;
  }

  private void take(String typed) throws IOException {
    Shown found = shown(typed);
    if (found != null) {
      press(found);
    } else if (!typed.isEmpty()) {
      line.say(typed);
    }
  }

  /** Null for words, and for a number that is on no button: 999 is something to say. */
  private @Nullable Shown shown(String typed) {
    synchronized (shown) {
      return shown.stream()
          .filter(each -> String.valueOf(each.button().number()).equals(typed))
          .findFirst()
          .orElse(null);
    }
  }

  private void press(Shown pressed) throws IOException {
    JsonNode action = pressed.button().action();
    ObjectNode data = JsonMapper.shared().createObjectNode();
    if (action.path("data") instanceof ObjectNode carried) {
      data.setAll(carried);
    }
    if (pressed.button().takesInputs()) {
      for (Input input : pressed.card().inputs()) {
        String typed = ask(input);
        if (typed == null) {
          return;
        }
        data.put(input.id(), input.sends(typed));
      }
    }
    JsonNode value = line.press(action, data).path("value");
    if (value.isObject()) {
      forget(pressed.card());
      show(value);
    } else if (!value.asString("").isBlank()) {
      say(value.asString(""));
    }
  }

  private @Nullable String ask(Input input) {
    screen.show("  " + input.label() + (input.value().isEmpty() ? "" : " (Enter keeps it)") + ":");
    String typed = screen.read("> ", input.shown());
    while (typed != null && typed.isBlank() && input.required()) {
      typed = screen.read("> ", input.shown());
    }
    return typed;
  }

  private void received(JsonNode activity) {
    if (!activity.path("text").asString("").isBlank()) {
      say(activity.path("text").asString(""));
    }
    activity.path("attachments").forEach(attachment -> show(attachment.path("content")));
  }

  private void say(String words) {
    show(new ChatCard(List.of(ChatText.plain(words)), List.of(), List.of()));
  }

  private void show(JsonNode card) {
    show(ChatCard.of(card, numbers::incrementAndGet));
  }

  private void show(ChatCard card) {
    synchronized (shown) {
      card.buttons().forEach(button -> shown.add(new Shown(card, button)));
    }
    screen.show("\nLantern\n" + ChatText.laidOut(card.lines(), screen.width()));
  }

  /** A card that was replaced takes its buttons with it. */
  private void forget(ChatCard replaced) {
    synchronized (shown) {
      shown.removeIf(each -> each.card() == replaced);
    }
  }
}
