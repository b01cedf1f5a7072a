package uk.lantern.bot.help;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;

/** What is kept about a person: shown to that person only, downloaded, deleted. */
@Component
class KeepFeature implements Feature {

  private static final int DAYS = 30;

  private final Conversations conversations;
  private final Cards cards;
  private final Wording wording;

  KeepFeature(Conversations conversations, Cards cards, Wording wording) {
    this.conversations = conversations;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "what-you-keep", "my-conversation", "download-mine", "delete-last", "delete-conversation");
  }

  @Override
  public Set<String> changing() {
    return Set.of("delete-last", "delete-conversation");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Card card =
        switch (command.verb()) {
          case "my-conversation" -> mine(turn);
          case "download-mine" -> download(turn);
          case "delete-last" -> deleteLast(turn);
          case "delete-conversation" -> deleteAll(turn);
          default -> lines(HelpWording.KEEP, wording.say(HelpWording.KEEP_LINES).lines().toList());
        };
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private Card mine(Turn turn) {
    List<KeptTurn> kept = conversations.of(turn.person().key());
    if (kept.isEmpty()) {
      return receipt(wording.say(HelpWording.NOTHING_KEPT));
    }
    List<Map<String, String>> turns =
        kept.stream()
            .map(
                t -> Map.of("day", t.day().toString(), "asked", t.asked(), "answered", answered(t)))
            .toList();
    return cards.card("conversation", Map.of("days", DAYS, "turns", turns));
  }

  private Card download(Turn turn) {
    List<String> rows =
        conversations.of(turn.person().key()).stream()
            .map(t -> t.day() + ": " + t.asked() + " > " + answered(t))
            .toList();
    return rows.isEmpty()
        ? receipt(wording.say(HelpWording.NOTHING_KEPT))
        : cards.card(
            "text",
            Map.of(
                "heading",
                wording.say(
                    HelpWording.DOWNLOAD, Map.of("date", turn.at().toLocalDate().toString())),
                "paragraphs",
                rows));
  }

  private static String answered(KeptTurn turn) {
    return turn.cited().isEmpty() ? turn.replyClass() : String.join(", ", turn.cited());
  }

  private Card deleteLast(Turn turn) {
    if (!conversations.deleteLast(turn.person().key())) {
      return receipt(wording.say(HelpWording.NONE_TO_DELETE));
    }
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(HelpWording.DELETED_LAST),
            "next", wording.say(HelpWording.DELETED_LAST_NEXT)));
  }

  private Card deleteAll(Turn turn) {
    long count = conversations.deleteAll(turn.person().key());
    return receipt(wording.say(HelpWording.DELETED_ALL, Map.of("count", count)));
  }

  private Card lines(HelpWording heading, List<String> paragraphs) {
    return cards.card("text", Map.of("heading", wording.say(heading), "paragraphs", paragraphs));
  }

  private Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }
}
