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
import uk.lantern.scheduler.people.Person;

/** Who Lantern takes the person to be. */
@Component
class WhoFeature implements Feature {

  private final Cards cards;
  private final Wording wording;

  WhoFeature(Cards cards, Wording wording) {
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("who-am-i");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Person person = turn.person();
    String family = person.jobFamily().replace('_', ' ');
    String text =
        person.demo()
            ? wording.say(
                HelpWording.WHO_DEMO,
                Map.of("name", person.displayName(), "family", family, "agency", person.agency()))
            : wording.say(HelpWording.WHO, Map.of("name", person.displayName(), "family", family));
    Card card = cards.card("receipt", Map.of("text", text));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }
}
