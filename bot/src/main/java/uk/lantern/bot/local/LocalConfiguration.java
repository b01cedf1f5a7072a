package uk.lantern.bot.local;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.courier.Addresses;
import uk.lantern.bot.teams.Gate;
import uk.lantern.bot.teams.LoopbackGate;
import uk.lantern.bot.teams.ReplySender;
import uk.lantern.bot.teams.Surroundings;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.PlayedPeople;
import uk.lantern.scheduler.people.Preferences;

/** The edges of profile {@code local}: loopback in, loopback out, DEMO people. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
public class LocalConfiguration {

  /**
   * @throws IllegalStateException when the server would listen beyond this machine: in this profile
   *     nobody is asked for a token
   */
  @Bean
  Gate gate(@Value("${server.address:}") String address) {
    if (!address.equals("127.0.0.1") && !address.equals("::1") && !address.equals("localhost")) {
      throw new IllegalStateException(
          "Profile local asks nobody for a token, so server.address must be 127.0.0.1, not '"
              + address
              + "': leave it out, or use another profile.");
    }
    return new LoopbackGate();
  }

  @Bean
  ReplySender replySender() {
    return new LoopbackSender();
  }

  @Bean
  Surroundings surroundings(
      PlayedPeople played, Preferences preferences, Wording wording, Conversations conversations) {
    return new Surroundings(
        new Surroundings.People() {
          @Override
          public Person person(PersonKey key) {
            return played.playedBy(key);
          }

          @Override
          public boolean prefersText(PersonKey key) {
            return preferences.textOnly(played.playedBy(key).key());
          }
        },
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
    return person ->
        played.seatOf(person).flatMap(references::reachable).map(ConversationReference::address);
  }
}
