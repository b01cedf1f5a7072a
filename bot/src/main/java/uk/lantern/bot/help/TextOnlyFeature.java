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
import uk.lantern.scheduler.people.Preferences;

/** Plain text instead of cards, for those who hear or read it better that way, and back again. */
@Component
class TextOnlyFeature implements Feature {

  private final Preferences preferences;
  private final Cards cards;
  private final Wording wording;

  TextOnlyFeature(Preferences preferences, Cards cards, Wording wording) {
    this.preferences = preferences;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("text-only", "cards-again");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    boolean text = command.verb().equals("text-only");
    preferences.textOnly(turn.person().key(), text);
    String said = wording.say(text ? HelpWording.TEXT_ONLY : HelpWording.CARDS_AGAIN);
    Card card = cards.card("receipt", Map.of("text", said));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }
}
