package uk.lantern.bot.local;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.courier.Addresses;
import uk.lantern.bot.teams.Surroundings;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.PlayedPeople;
import uk.lantern.scheduler.people.Preferences;

/** What profile {@code local} puts in the place of a tenant's people: DEMO people. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
public class LocalConfiguration {

  @Bean
  Surroundings surroundings(
      PlayedPeople played,
      DemoPeople people,
      Preferences preferences,
      Wording wording,
      Conversations conversations) {
    return new Surroundings(
        new Playing(played, people, preferences),
        wording::say,
        (who, message) ->
            conversations.deleteMessage(played.playedBy(who).key(), message.activity()));
  }

  @Bean
  @Primary
  Cards demoTimeCards(@Qualifier("cards") Cards cards, LanternClock clock) {
    return new DemoTimeCards(cards, clock);
  }

  /** A DEMO person is written to wherever somebody plays them. */
  @Bean
  Addresses addresses(PlayedPeople played, ConversationReferences references) {
    return person -> played.seatOf(person).flatMap(references::reachable);
  }

  private record Playing(PlayedPeople played, DemoPeople people, Preferences preferences)
      implements Surroundings.People {

    /** Who is played is in the store: while it is away everybody is the default person. */
    @Override
    public Person person(PersonKey key, String shown) {
      try {
        return played.playedBy(key);
      } catch (DataAccessException away) {
        return people.byDefault();
      }
    }

    @Override
    public PersonKey played(PersonKey signedIn) {
      return person(signedIn, "").key();
    }

    @Override
    public boolean prefersText(PersonKey key) {
      return preferences.textOnly(person(key, "").key());
    }
  }
}
