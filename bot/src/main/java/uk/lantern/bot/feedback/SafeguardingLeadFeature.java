package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** Who leads safeguarding in the organisation of whoever asks. */
@Component
class SafeguardingLeadFeature implements Feature {

  private final People people;
  private final Agencies agencies;
  private final FeedbackCards cards;

  SafeguardingLeadFeature(People people, Agencies agencies, FeedbackCards cards) {
    this.people = people;
    this.agencies = agencies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("my-safeguarding-lead");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Person asks = turn.person();
    List<String> said = new ArrayList<>();
    people.withRole(Role.AGENCY_SAFEGUARDING_LEAD, turn.at().toLocalDate()).stream()
        .filter(it -> !asks.agency().isEmpty() && it.agency().equals(asks.agency()))
        .map(this::line)
        .sorted()
        .forEach(said::add);
    if (said.isEmpty()) {
      said.add(cards.say(FeedbackWording.LEAD_NONE));
    }
    said.add(cards.say(FeedbackWording.LEAD_NOW));
    return cards.reply(turn, cards.text(cards.say(FeedbackWording.LEAD), said, List.of()));
  }

  private String line(Person lead) {
    String agency = agencies.find(lead.agency()).map(Agency::name).orElse(lead.agency());
    return cards.say(FeedbackWording.LEAD_IS, Map.of("name", lead.displayName(), "agency", agency));
  }
}
