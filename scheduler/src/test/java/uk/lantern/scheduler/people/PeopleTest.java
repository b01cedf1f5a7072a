package uk.lantern.scheduler.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;

class PeopleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PersonKey PLAYGROUND = new PersonKey("tenant", "playground-user");

  private final DemoPeople demo =
      DemoPeopleFile.read(new ClassPathResource("people.demo.yml"), "tenant");
  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-23T09:00");

  @Test
  void demoPeopleAreFoundByNameInAnyCaseAndByKey() {
    Person jo = demo.named(" jo OKORO ").orElseThrow();
    assertThat(jo.displayName()).isEqualTo("Jo Okoro");
    assertThat(jo.demo()).isTrue();
    assertThat(demo.find(jo.key())).contains(jo);
    assertThat(demo.named("Nobody Here")).isEmpty();
  }

  @Test
  void partnershipTeamHoldsRolesThatExpire() {
    assertThat(demo.partnershipTeam(DAY)).extracting(Person::displayName).contains("Jo Okoro");
    assertThat(demo.withRole(Role.QA_OFFICER, DAY)).isNotEmpty();
    assertThat(demo.partnershipTeam(LocalDate.of(2031, 1, 1))).isEmpty();
  }

  @Test
  void aDocumentOfVersion1IsReadAndAnUnknownRoleGivesNoRight() {
    Golden.insert(mongo, "people-v1.json");
    Person maya = new StoredPeople(mongo).find(new PersonKey("t1", "maya")).orElseThrow();
    assertThat(maya.displayName()).isEqualTo("Maya Fern");
    assertThat(maya.jobFamily()).isEqualTo("health_visitor");
    assertThat(maya.rolesOn(DAY)).containsExactlyInAnyOrder(Role.PRACTITIONER, Role.QA_OFFICER);
    assertThat(maya.demo()).isFalse();
  }

  @Test
  void whoIsHereIsEverybodyUpToTheDayBeforeTheyLeft() {
    Register register = new Register(mongo);
    register.keep(person("maya", null));
    register.keep(person("tom", DAY.plusDays(1)));
    register.keep(person("sam", DAY));
    assertThat(new StoredPeople(mongo).hereOn(DAY))
        .extracting(person -> person.key().objectId())
        .containsExactlyInAnyOrder("maya", "tom");
    assertThat(demo.hereOn(DAY)).isEqualTo(demo.all());
  }

  private static Person person(String id, @Nullable LocalDate left) {
    PersonKey key = new PersonKey("t1", id);
    return new Person(key, id, "", "", "other", List.of(), false, left);
  }

  @Test
  void samIsManagedByNameAndTheTeamByItsManager() {
    PersonKey sam = demo.named("Sam Lee").orElseThrow().key();
    PersonKey carol = demo.named("Carol Finch").orElseThrow().key();
    assertThat(demo.managerOf(sam)).contains(carol);
    assertThat(demo.managedBy(carol, DAY))
        .extracting(Person::displayName)
        .containsExactly("Sam Lee", "Mo Ahmed");
    assertThat(demo.managedBy(sam, DAY)).isEmpty();
    assertThat(demo.withRole(Role.GROUP_CHAIR, DAY))
        .flatExtracting(Person::grants)
        .filteredOn(grant -> grant.role() == Role.GROUP_CHAIR)
        .extracting(RoleGrant::scope)
        .containsExactly("group:case_review");
  }

  @Test
  void everyRoleCodeOfTheFilesIsARole() {
    assertThat(Role.byCode("s11_lead")).contains(Role.SECTION_11_LEAD);
    for (Role role : Role.values()) {
      assertThat(Role.byCode(role.code())).contains(role);
    }
  }

  @Test
  void mistakeInTheFileStopsTheStartWithOneSentence() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("people: [{objectId: a, name: B, agency: c, jobFamily: d}]"))
        .withMessageContaining("'owner' is missing in the file");
    String head = "owner: x\nreviewBy: 2027-01-01\nversion: 1\npeople:\n";
    String ann = "  - {objectId: a, name: Ann, agency: c, jobFamily: d, default: true";
    assertThatIllegalStateException()
        .isThrownBy(() -> read(head + ann + ", roles: [{role: boss, from: 2026-01-01}]}"))
        .withMessageContaining("role 'boss' of 'Ann'");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(head + ann + "}\n" + ann + "}"))
        .withMessageContaining("used twice");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(head + "  - {objectId: a, name: A, agency: c, jobFamily: d}"))
        .withMessageContaining("mark exactly one");
  }

  @Test
  void playgroundPlaysTheDefaultPersonUntilItChooses() {
    PlayedPeople played = new PlayedPeople(demo, mongo, clock);
    assertThat(played.playedBy(PLAYGROUND)).isEqualTo(demo.byDefault());
    assertThat(played.play(PLAYGROUND, "nobody")).isEmpty();
    assertThat(played.playedBy(PLAYGROUND)).isEqualTo(demo.byDefault());
    assertThat(played.play(PLAYGROUND, "jo okoro")).isPresent();

    PlayedPeople afterRestart = new PlayedPeople(demo, mongo, clock);
    assertThat(afterRestart.playedBy(PLAYGROUND).displayName()).isEqualTo("Jo Okoro");
  }

  @Test
  void postOfAnyDemoPersonReachesTheSeatThatPlaysThemOrTheLastOneUsed() {
    PlayedPeople played = new PlayedPeople(demo, mongo, clock);
    PersonKey jo = demo.named("Jo Okoro").orElseThrow().key();
    assertThat(played.seatOf(jo)).isEmpty();
    played.playedBy(PLAYGROUND);
    assertThat(played.seatOf(jo)).contains(PLAYGROUND);
    PersonKey second = new PersonKey("tenant", "second-browser");
    played.play(second, "Jo Okoro");
    assertThat(played.seatOf(jo)).contains(second);
  }

  @Test
  void personSeenFromTeamsIsAPractitionerAndKeepsWhatWasGranted() {
    StoredPeople people = new StoredPeople(mongo);
    PersonKey key = new PersonKey("tenant", "someone");
    assertThat(people.find(key)).isEmpty();
    Person first = people.seen(key, "Real Name");
    assertThat(first.rolesOn(DAY)).containsExactly(Role.PRACTITIONER);
    assertThat(first.agency()).isEmpty();
    assertThat(first.demo()).isFalse();

    var grant = new StoredPerson.StoredGrant("qa_officer", "2026-04-01", "2026-11-23", null, null);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(StoredPerson.id(key))),
        new Update().push("grants", grant),
        StoredPerson.class);
    assertThat(people.seen(key, "New Name").rolesOn(DAY)).contains(Role.QA_OFFICER);
    assertThat(people.partnershipTeam(DAY)).extracting(Person::key).containsExactly(key);
    assertThat(people.partnershipTeam(DAY.plusDays(1))).isEmpty();
    assertThat(people.named("New Name")).as("nobody is played outside local").isEmpty();
  }

  private static DemoPeople read(String yaml) {
    return DemoPeopleFile.read(
        new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)), "tenant");
  }
}
