package uk.lantern.bot.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Introductions;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.PlayedPeople;

/** Lets the person at the Playground be another DEMO person. */
@Component
@Profile("local")
class AsFeature implements Feature {

  private final PlayedPeople played;
  private final DemoPeople people;
  private final Introductions introductions;
  private final Cards cards;
  private final Wording wording;

  AsFeature(
      PlayedPeople played,
      DemoPeople people,
      Introductions introductions,
      Cards cards,
      Wording wording) {
    this.introductions = introductions;
    this.played = played;
    this.people = people;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("as-person");
  }

  /** Who tries Lantern has said this, and not the person they play: nothing of theirs is over. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String name = command.value("person");
    PersonKey seat = played.seatOf(turn.person().key()).orElse(turn.person().key());
    Optional<Person> chosen = played.play(seat, name);
    String text =
        chosen
            .map(
                person ->
                    wording.say(
                        LocalWording.NOW,
                        Map.of(
                            "name", person.displayName(),
                            "who", introductions.of(person, turn.at().toLocalDate()))))
            .orElseGet(() -> wording.say(LocalWording.NOBODY, Map.of("names", names())));
    Card card = cards.card("receipt", Map.of("text", text));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private String names() {
    return people.all().stream().map(Person::displayName).collect(Collectors.joining(", "));
  }
}
