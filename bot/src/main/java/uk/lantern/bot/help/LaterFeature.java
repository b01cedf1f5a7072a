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
import uk.lantern.bot.turn.Verbs;
import uk.lantern.content.wording.Wording;

/** Verbs whose ability is still to come: says so and names who can help. */
@Component
class LaterFeature implements Feature {

  private final Verbs verbs;
  private final Cards cards;
  private final Wording wording;

  LaterFeature(Verbs verbs, Cards cards, Wording wording) {
    this.verbs = verbs;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return verbs.toCome();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String helper = verbs.helper(command.verb());
    Card card =
        cards.card(
            "text",
            Map.of(
                "heading", wording.say(LaterWording.HEADING),
                "paragraphs",
                    wording.say(LaterWording.LINES, Map.of("helper", helper)).lines().toList()));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }
}
