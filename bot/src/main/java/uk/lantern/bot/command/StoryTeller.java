package uk.lantern.bot.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays chapters through the front door and tells what happens, one step at a time. */
final class StoryTeller {

  private static final String PAUSE = "\n(Enter goes on) ";

  private final ChatScreen screen;
  private final ChatLine line;
  private final Heard heard;
  private final boolean pausing;
  private final HttpClient browser = HttpClient.newHttpClient();
  private String speaker = "";

  /**
   * @param pausing whether the reader says when to go on
   */
  StoryTeller(ChatScreen screen, ChatLine line, Heard heard, boolean pausing) {
    this.screen = screen;
    this.line = line;
    this.heard = heard;
    this.pausing = pausing;
    line.listen(heard::activity);
  }

  /**
   * Tells them all.
   *
   * @return false when the reader has had enough
   * @throws IllegalStateException naming the step at which something else happened than is told
   */
  boolean tell(List<Chapter> chapters) throws InterruptedException {
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      screen.show(
          "%n%s%nChapter %d of %d: %s%n%s"
              .formatted("=".repeat(60), i + 1, chapters.size(), chapter.title(), "=".repeat(60)));
      paragraph(chapter.words());
      for (int step = 0; step < chapter.steps().size(); step++) {
        if (!goesOn()) {
          return false;
        }
        tell(chapter, step);
      }
    }
    return goesOn();
  }

  private void tell(Chapter chapter, int number) throws InterruptedException {
    Chapter.Step step = chapter.steps().get(number);
    try {
      paragraph(step.words());
      if (step.who() != null && !step.who().equals(speaker)) {
        become(step.who());
      }
      does(step.deed());
      heard.await(step.sees()).forEach(this::show);
      paragraph(step.why());
    } catch (IOException | Heard.Unsaid otherwise) {
      throw new IllegalStateException(
          "The story stops in \"%s\", step %d (%s \"%s\"). %s"
              .formatted(
                  chapter.title(),
                  number + 1,
                  step.deed().kind().name().toLowerCase(java.util.Locale.ROOT),
                  step.deed().what(),
                  otherwise.getMessage()),
          otherwise);
    }
  }

  /** DEMO people share this terminal: whoever speaks is said to Lantern first. */
  private void become(String who) throws IOException, InterruptedException {
    line.say("as " + who);
    heard.await(List.of("You are " + who + " now"));
    speaker = who;
  }

  private void does(Chapter.Deed deed) throws IOException, InterruptedException {
    switch (deed.kind()) {
      case SAYS -> {
        screen.show("\n" + speaker + " types: " + deed.what());
        line.say(deed.what());
      }
      case PRESSES -> {
        screen.show("\n" + speaker + " presses [" + deed.what() + "]");
        press(found("Action.Execute", deed.what()), deed);
      }
      case OPENS -> {
        screen.show("\n" + speaker + " opens [" + deed.what() + "]");
        heard.words(read(found("Action.OpenUrl", deed.what()).path("url").asString("")));
      }
      case WAITS -> screen.show("\n" + deed.what());
    }
  }

  private JsonNode found(String type, String title) throws IOException {
    @Nullable JsonNode action = heard.find(type, title);
    if (action == null) {
      throw new IOException("No card has [" + title + "].");
    }
    return action;
  }

  private void press(JsonNode button, Chapter.Deed deed) throws IOException {
    ObjectNode data = JsonMapper.shared().createObjectNode();
    if (button.path("data") instanceof ObjectNode carried) {
      data.setAll(carried);
    }
    deed.inputs()
        .forEach(
            (name, value) -> {
              screen.show("  " + name + ": " + value);
              data.put(name, value);
            });
    JsonNode value = line.press(button, data).path("value");
    if (value.isObject()) {
      heard.card(value);
    } else if (!value.asString("").isBlank()) {
      heard.words(value.asString(""));
    }
  }

  /** What a browser would show of an address: a page's own words, or plain text as it is. */
  private String read(String address) throws IOException, InterruptedException {
    HttpResponse<String> page =
        browser.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (page.statusCode() != 200) {
      throw new IOException("That opens nothing (HTTP %d).".formatted(page.statusCode()));
    }
    boolean html = page.headers().firstValue("content-type").orElse("").startsWith("text/html");
    return html ? PageWords.of(page.body()) : page.body();
  }

  /** A button is pressed by its title, and a page of this machine is gone after the story. */
  private void show(Heard.Said said) {
    List<String> lines =
        said.lines().stream()
            .map(each -> each.replaceFirst("^\\[0] (.*)$", "[$1]"))
            .map(each -> each.replaceFirst("^(.*): http://127\\.0\\.0\\.1:\\S+$", "[$1]"))
            .toList();
    screen.show("\nLantern\n" + ChatText.laidOut(lines, screen.width()));
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      screen.show(
          "\n" + ChatText.laidOut(List.of(words), screen.width()).indent(-2).stripTrailing());
    }
  }

  private boolean goesOn() {
    return !pausing || screen.read(PAUSE, "") != null;
  }
}
