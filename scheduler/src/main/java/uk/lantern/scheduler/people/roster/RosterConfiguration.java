package uk.lantern.scheduler.people.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Entitlements;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;

/** The doors for whoever keeps the list of people. */
@Configuration(proxyBeanMethods = false)
public class RosterConfiguration {

  @Bean
  RosterImport rosterImport(
      Register register,
      Preferences preferences,
      ObjectProvider<Departure> departures,
      Entitlements entitlements,
      SchoolClosures schools,
      RosterTurn turn) {
    List<Departure> all = departures.orderedStream().toList();
    return new RosterImport(register, preferences, all, entitlements, schools, turn);
  }

  @Bean
  RosterTurn rosterTurn(MongoOperations mongo, Clock clock) {
    return new RosterTurn(mongo, clock);
  }

  @Bean
  FirstKeeper firstKeeper(Register register, Clock clock) {
    return new FirstKeeper(register, clock);
  }
}
