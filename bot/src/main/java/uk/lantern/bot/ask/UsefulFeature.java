package uk.lantern.bot.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;

/** Whether an answer was useful, and what to do when it was not. */
@Component
class UsefulFeature implements Feature {

  private final Conversations conversations;
  private final Cards cards;
  private final Wording wording;

  UsefulFeature(Conversations conversations, Cards cards, Wording wording) {
    this.conversations = conversations;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("useful", "not-what-i-need");
  }

  @Override
  public Set<String> changing() {
    return Set.of("useful", "not-what-i-need");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String answer = command.verb().equals("useful") ? answer(turn, command) : "no";
    String about = command.data().getOrDefault("about", command.data().getOrDefault("item", ""));
    conversations.useful(turn.person().key(), answer, about, turn.at().toLocalDate().minusDays(1));
    Card card = answer.equals("no") ? sorry() : thanks();
    boolean replaces = turn.action() != null && command.verb().equals("useful");
    return replaces
        ? new Reply.Replaced(ReplyClass.COMMAND, card, List.of())
        : new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private static String answer(Turn turn, Command command) {
    String said =
        command
            .data()
            .getOrDefault("answer", turn.text())
            .toLowerCase(Locale.UK)
            .replace('’', '\'');
    if (said.contains("partly")) {
      return "partly";
    }
    return said.matches("(?s).*\\b(no|not|wasn't|isn't)\\b.*") ? "no" : "yes";
  }

  private Card thanks() {
    return cards.card("receipt", Map.of("text", wording.say(AskWording.THANKS_USEFUL)));
  }

  private Card sorry() {
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(AskWording.NOT_USEFUL),
            "next", wording.say(AskWording.NOT_USEFUL_NEXT)));
  }
}
