package uk.lantern.bot.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Lantern said in a story: it arrives on threads of its own, and is looked at in order. */
final class Heard {

  private final Duration patience;
  private final BlockingQueue<Said> arriving = new LinkedBlockingQueue<>();
  private final List<Said> all = new ArrayList<>();

  /** One card, or words without one. */
  record Said(JsonNode card, List<String> lines) {

    boolean says(String words) {
      return plain().contains(squeezed(words));
    }

    private String plain() {
      return squeezed(String.join(" ", lines));
    }

    /** Where a line breaks on a card is nobody's business. */
    private static String squeezed(String words) {
      return words.replace("\u2060", "").replaceAll("\\s+", " ");
    }

    /** The newest-looking button or link of that title. */
    Stream<JsonNode> action(String type, String title) {
      return card.findParents("title").stream()
          .filter(node -> node.path("type").asString("").equals(type))
          .filter(node -> node.path("title").asString("").equals(title));
    }

    @Override
    public String toString() {
      return "Said[" + lines.size() + " lines]";
    }
  }

  /**
   * @param patience how long the next card may take after the one before it
   */
  Heard(Duration patience) {
    this.patience = patience;
  }

  /** Takes an activity as it comes. */
  void activity(JsonNode activity) {
    String text = activity.path("text").asString("");
    if (!text.isBlank()) {
      words(text);
    }
    activity.path("attachments").forEach(attached -> card(attached.path("content")));
  }

  /** Takes a card. */
  void card(JsonNode card) {
    arriving.add(new Said(card, ChatCard.of(card, () -> 0).lines()));
  }

  /** Takes words, or a page. */
  void words(String words) {
    arriving.add(new Said(JsonMapper.shared().createObjectNode(), List.of(ChatText.plain(words))));
  }

  /**
   * Waits until everything was said since the last call.
   *
   * @return what said any of it, in order
   * @throws Unsaid when it was not, in time
   */
  List<Said> await(List<String> words) throws InterruptedException {
    List<Said> since = new ArrayList<>();
    while (!missing(since, words).isEmpty()) {
      @Nullable Said next = arriving.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (next == null) {
        throw new Unsaid(missing(since, words), since);
      }
      since.add(next);
      all.add(next);
    }
    return since.stream().filter(said -> words.stream().anyMatch(said::says)).toList();
  }

  private static List<String> missing(List<Said> since, List<String> words) {
    return words.stream()
        .filter(word -> since.stream().noneMatch(said -> said.says(word)))
        .toList();
  }

  /** A button or link by its title, of the newest card that has one; null when none has. */
  @Nullable JsonNode find(String type, String title) {
    return StreamSupport.stream(all.reversed().spliterator(), false)
        .flatMap(said -> said.action(type, title))
        .findFirst()
        .orElse(null);
  }

  /** Something that a step expects was never said. */
  static final class Unsaid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsaid(List<String> missing, List<Said> instead) {
      super(
          "Lantern never said: %s%nIt said: %s"
              .formatted(
                  String.join(" | ", missing),
                  instead.isEmpty()
                      ? "nothing"
                      : instead.stream()
                          .map(said -> String.join(" / ", said.lines()))
                          .collect(Collectors.joining("\n         "))));
    }
  }
}
