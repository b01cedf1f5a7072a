package uk.lantern.scheduler.people;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

/** DEMO people in {@code local}, stored people everywhere else; never both. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

  /** The Agents Playground's own tenant, unless configured. */
  static final String PLAYGROUND_TENANT = "00000000-0000-0000-0000-0000000000001";

  @Bean
  @Profile("local")
  DemoPeople demoPeople(
      @Value("${lantern.playground.tenant:" + PLAYGROUND_TENANT + "}") String tenant) {
    return DemoPeopleFile.read(new ClassPathResource("people.demo.yml"), tenant);
  }

  @Bean
  @Profile("local")
  PlayedPeople playedPeople(DemoPeople people, MongoOperations mongo, Clock clock) {
    return new PlayedPeople(people, mongo, clock);
  }

  @Bean
  Preferences preferences(MongoOperations mongo) {
    return new Preferences(mongo);
  }

  @Bean
  Addressees addressees(People people, Preferences preferences) {
    return new Addressees(people, preferences);
  }

  @Bean
  Groups groups() {
    return Groups.shipped();
  }

  @Bean
  AgencyGroups agencyGroups() {
    return AgencyGroups.shipped();
  }

  @Bean
  Register register(MongoOperations mongo) {
    return new Register(mongo);
  }

  /** Primary: the register knows agencies too, those somebody imported to try it. */
  @Bean
  @Primary
  @Profile("local")
  Agencies demoAgencies() {
    return DemoAgencies.read();
  }

  @Bean
  @Profile("!local")
  People storedPeople(MongoOperations mongo) {
    return new StoredPeople(mongo);
  }

  @Bean
  PersonForgetting personForgetting(MongoOperations mongo) {
    return new PersonForgetting(mongo);
  }

  @Bean
  Removal preferenceForgetting(MongoOperations mongo) {
    return new Removal(mongo, "preferences", who -> Criteria.where("_id").is(who.piped()));
  }

  /** The next import names another manager. */
  @Bean
  Renaming teamRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, "teams");
  }

  /** Who plays them at a desk, and whose desk is theirs. */
  @Bean
  @Profile("local")
  Removal playedForgetting(MongoOperations mongo) {
    return new Removal(
        mongo,
        PlayedPeople.COLLECTION,
        who ->
            new Criteria()
                .orOperator(
                    Criteria.where("_id").is(who.piped()),
                    Criteria.where("plays").is(who.objectId())));
  }
}
