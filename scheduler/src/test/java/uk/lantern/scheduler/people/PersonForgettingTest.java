package uk.lantern.scheduler.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.retention.Forgotten;

/** Out of the list of people, as themselves, as manager and as whoever granted a role. */
@Tag("contract")
class PersonForgettingTest {

  private static final Forgotten ALEX =
      new Forgotten("t1", "alex", "Alex Marsh", "former-77", "a former colleague");

  private final MongoTemplate mongo = TestStore.mongo();
  private final Register register = new Register(mongo);
  private final PersonForgetting forgetting = new PersonForgetting(mongo);

  private Person person(String id, RoleGrant... grants) {
    Person person =
        new Person(new PersonKey("t1", id), id, "nhs", "", "other", List.of(grants), false, null);
    register.keep(person);
    return person;
  }

  private static RoleGrant by(String granter) {
    return new RoleGrant(Role.QA_OFFICER, LocalDate.of(2026, 4, 1), null, RoleGrant.ALL, granter);
  }

  @Test
  void nobodyIsTheirsAnyMoreAndEverybodyKeepsTheirRoles() {
    person("alex");
    Person jo = person("jo", by("alex"), by("quinn"), by("alex"));
    register.keepManager(jo.key(), "alex");
    assertThat(forgetting.holding(ALEX)).isGreaterThanOrEqualTo(2);
    assertThat(forgetting.forget(ALEX)).isPositive();
    assertThat(forgetting.forget(ALEX)).as("run again").isZero();
    assertThat(mongo.findAll(Document.class, "people"))
        .singleElement()
        .satisfies(it -> assertThat(it.toJson()).doesNotContain("alex", "manager"));
    assertThat(register.person(jo.key()).orElseThrow().grants())
        .extracting(RoleGrant::by)
        .containsExactly("former-77", "quinn", "former-77");
  }
}
