package uk.lantern.bot.teams;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;

/** The people of a real tenant: whoever is not in the list is a practitioner without an agency. */
record TenantPeople(People people, Preferences preferences) implements Surroundings.People {

  /** Everybody may ask while the store is away; roles come back with it, so nobody may do more. */
  @Override
  public Person person(PersonKey key, String shown) {
    try {
      return people.find(key).orElseGet(() -> unknown(key, shown));
    } catch (DataAccessException away) {
      return unknown(key, shown);
    }
  }

  @Override
  public boolean prefersText(PersonKey key) {
    return preferences.textOnly(key);
  }

  private static Person unknown(PersonKey key, String shown) {
    return new Person(key, shown, "", "", "other", List.of(), false, null);
  }

  /** Outside {@code local}, which has people of its own. */
  @Configuration(proxyBeanMethods = false)
  @Profile("!local")
  static class Wired {

    @Bean
    Surroundings surroundings(
        People people, Preferences preferences, Wording wording, Conversations conversations) {
      return new Surroundings(
          new TenantPeople(people, preferences),
          wording::say,
          (who, message) -> conversations.deleteMessage(who, message.activity()));
    }
  }
}
