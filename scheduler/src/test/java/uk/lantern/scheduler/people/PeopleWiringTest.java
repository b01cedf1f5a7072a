package uk.lantern.scheduler.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.Ground;

class PeopleWiringTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Ground ground = new Ground("2026-11-23T09:00");

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void locallyTheShippedDemoPeopleAreKnownAndThePlaygroundPlaysOneOfThem() {
    try (var context = start("local")) {
      DemoPeople people = context.getBean(DemoPeople.class);
      PlayedPeople played = context.getBean(PlayedPeople.class);
      PersonKey playground = new PersonKey(people.byDefault().key().tenant(), "user-id-0");

      assertThat(people.all()).allMatch(Person::demo);
      assertThat(played.playedBy(playground)).isEqualTo(people.byDefault());
      assertThat(played.play(playground, " jo OKORO ").orElseThrow().displayName())
          .isEqualTo("Jo Okoro");
      assertThat(played.play(playground, "Nobody Known")).isEmpty();
      assertThat(people.partnershipTeam(DAY))
          .extracting(Person::displayName)
          .containsExactly("Jo Okoro", "Priya Nair", "Alex Marsh");
      assertThat(people.partnershipTeam(LocalDate.of(2027, 4, 1))).isEmpty();
    }
    try (var restarted = start("local")) {
      PlayedPeople played = restarted.getBean(PlayedPeople.class);
      DemoPeople people = restarted.getBean(DemoPeople.class);
      PersonKey playground = new PersonKey(people.byDefault().key().tenant(), "user-id-0");
      assertThat(played.playedBy(playground).displayName()).isEqualTo("Jo Okoro");
      assertThat(played.seatOf(people.byDefault().key())).contains(playground);
    }
  }

  @Test
  void outsideLocalThereIsNeitherADemoPersonNorTheSwitch() {
    try (var context = start("production")) {
      assertThat(context.getBeansOfType(PlayedPeople.class)).isEmpty();
      assertThat(context.getBeansOfType(DemoPeople.class)).isEmpty();
      assertThat(context.getBean(People.class).named("Jo Okoro")).isEmpty();
    }
  }

  @Test
  void somebodySeenIsAPractitionerAndWhatWasImportedStays() {
    People people = new StoredPeople(ground.mongo);
    PersonKey key = new PersonKey("t", "o");
    Person seen = people.seen(key, "Ann Example");

    assertThat(seen.rolesOn(DAY)).containsExactly(Role.PRACTITIONER);
    assertThat(seen.agency()).isEmpty();
    ground.mongo.save(
        new StoredPerson(
            StoredPerson.id(key),
            1,
            "t",
            "o",
            "Ann",
            "nhs",
            "North",
            "midwife",
            List.of(
                new StoredPerson.StoredGrant("qa_officer", "2026-11-01", "2026-11-30"),
                new StoredPerson.StoredGrant("role_of_the_future", "2026-11-01", null))));
    assertThat(people.seen(key, "Ann Example-Jones").agency()).isEqualTo("nhs");
    assertThat(people.partnershipTeam(DAY)).extracting(Person::key).containsExactly(key);
    assertThat(people.withRole(Role.QA_OFFICER, LocalDate.of(2026, 12, 1))).isEmpty();
    assertThat(people.find(key).orElseThrow().displayName()).isEqualTo("Ann Example-Jones");
    assertThat(people.find(new PersonKey("t", "stranger"))).isEmpty();
  }

  @Test
  void aDemoFileWithoutADefaultPersonStopsTheStartWithASentence() {
    String file =
        """
        owner: A
        reviewBy: 2027-01-01
        version: 1
        people:
          - {objectId: a, name: Ann, agency: x, jobFamily: other}
        """;
    assertThatIllegalStateException()
        .isThrownBy(() -> DemoPeopleFile.read(bytes(file), "t"))
        .withMessageContaining("mark exactly one");
    assertThatIllegalStateException()
        .isThrownBy(() -> DemoPeopleFile.read(bytes(file.replace("agency: x, ", "")), "t"))
        .withMessageContaining("agency");
  }

  private static ByteArrayResource bytes(String file) {
    return new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8));
  }

  private AnnotationConfigApplicationContext start(String profile) {
    var context = new AnnotationConfigApplicationContext();
    context.getEnvironment().setActiveProfiles(profile);
    context.registerBean(MongoOperations.class, () -> ground.mongo);
    context.registerBean(Clock.class, () -> ground.clock);
    context.register(PeopleConfiguration.class);
    context.refresh();
    return context;
  }
}
