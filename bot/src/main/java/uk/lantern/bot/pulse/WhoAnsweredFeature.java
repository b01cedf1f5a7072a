package uk.lantern.bot.pulse;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;

/** Who has answered a pulse: nobody is told, whatever their role. */
@Component
class WhoAnsweredFeature implements Feature {

  private final PulseCards cards;

  WhoAnsweredFeature(PulseCards cards) {
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("who-answered");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return cards.reply(
        turn,
        cards.receipt(
            cards.say(PulseWording.WHO_ANSWERED), cards.say(PulseWording.WHO_ANSWERED_NEXT)));
  }
}
