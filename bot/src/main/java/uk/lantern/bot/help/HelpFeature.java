package uk.lantern.bot.help;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;

/** Greetings, thanks, help and stop. */
@Component
class HelpFeature implements Feature {

  private final Cards cards;
  private final Wording wording;

  HelpFeature(Cards cards, Wording wording) {
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("greet", "thank", "help", "stop");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Card card =
        switch (command.verb()) {
          case "greet" ->
              cards.card(
                  "receipt",
                  Map.of(
                      "text", wording.say(HelpWording.GREETING),
                      "next", wording.say(HelpWording.GREETING_NEXT)));
          case "thank" -> cards.card("receipt", Map.of("text", wording.say(HelpWording.THANKS)));
          case "stop" -> cards.card("receipt", Map.of("text", wording.say(HelpWording.STOPPED)));
          default ->
              cards.card(
                  "text",
                  Map.of(
                      "heading", wording.say(HelpWording.HEADING),
                      "paragraphs", wording.say(HelpWording.LINES).lines().toList()));
        };
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }
}
