package uk.lantern.bot.help;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Introductions;
import uk.lantern.bot.turn.PeopleWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;

/** Who Lantern takes the person to be. */
@Component
class WhoFeature implements Feature {

  private final Introductions introductions;
  private final Cards cards;
  private final Wording wording;

  WhoFeature(Introductions introductions, Cards cards, Wording wording) {
    this.introductions = introductions;
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
    String who = introductions.of(person, turn.at().toLocalDate());
    PeopleWording key = person.demo() ? PeopleWording.WHO_DEMO : PeopleWording.WHO;
    String text = wording.say(key, Map.of("name", person.displayName(), "who", who));
    Card card = cards.card("receipt", Map.of("text", text));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }
}
