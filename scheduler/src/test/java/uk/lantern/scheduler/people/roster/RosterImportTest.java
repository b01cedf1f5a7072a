package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;
import static uk.lantern.scheduler.people.roster.RosterWorld.TENANT;
import static uk.lantern.scheduler.people.roster.RosterWorld.id;
import static uk.lantern.scheduler.people.roster.RosterWorld.key;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.calendar.PersonalTime;

class RosterImportTest {

  @TempDir Path folder;
  private RosterWorld world;

  @BeforeEach
  void open() {
    world = new RosterWorld(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void newAgenciesAndPeopleAreAddedAndASecondImportChangesNothing() {
    world.file("agencies.csv", RosterWorld.AGENCIES).file("people.csv", RosterWorld.PEOPLE);
    Plan plan = world.plan(ALEX);
    assertThat(plan.agencies()).hasSize(2).allMatch(Changes::isNew);
    assertThat(plan.people()).hasSize(2).allMatch(PersonChange::isNew);
    assertThat(world.register().people()).as("reading changes nothing").isEmpty();

    world.apply(ALEX);
    assertThat(world.person(1).displayName()).isEqualTo("Maya Fern");
    assertThat(world.person(1).agency()).isEqualTo("nhs");
    assertThat(world.person(2).jobFamily()).isEqualTo("social_worker");
    assertThat(world.plan(ALEX).isEmpty()).isTrue();
  }

  @Test
  void whoManagesWhomIsReadAndTakenBack() {
    String manager =
        RosterWorld.PEOPLE
            .replace("leftDate\n", "manager\n")
            .replace("social_worker,", "social_worker," + id(1));
    world.file("agencies.csv", RosterWorld.AGENCIES).file("people.csv", manager);
    world.apply(ALEX);
    assertThat(world.register().managers()).containsExactly(Map.entry(key(2), id(1)));
    assertThat(world.plan(ALEX).isEmpty()).isTrue();
    world.file("people.csv", RosterWorld.PEOPLE);
    assertThat(world.plan(ALEX).isEmpty()).as("a column that is not there").isTrue();
    world.file("people.csv", manager.replace(id(1) + "\n", "\n"));
    assertThat(world.plan(ALEX).people().getFirst().fields())
        .extracting(Changes.Field::name)
        .containsExactly("manager");
    world.apply(ALEX);
    assertThat(world.register().managers()).isEmpty();
    world.file("people.csv", manager.replace("social_worker," + id(1), "social_worker," + id(2)));
    assertThat(world.problems(ALEX)).singleElement().asString().contains("the person themself");
    world.file("people.csv", manager.replace("social_worker," + id(1), "social_worker," + id(7)));
    assertThat(world.problems(ALEX)).singleElement().asString().contains("nobody we know");
  }

  @Test
  void aChairIsOfAGroupThatThereIs() {
    world.settled();
    String roles = "tenant,objectId,role,scope,from,to\n%s,%s,group_chair,group:%s,2026-04-01,\n";
    world.file("roles.csv", roles.formatted(TENANT, id(1), "knitting"));
    assertThat(world.problems(ALEX)).singleElement().asString().contains("group:CODE");
    world.file("roles.csv", roles.formatted(TENANT, id(1), "case_review"));
    world.apply(ALEX);
    assertThat(world.person(1).grants().getFirst().scope()).isEqualTo("group:case_review");
  }

  @Test
  void whatExcelWritesIsRead() {
    String semicolons =
        ("\uFEFF" + RosterWorld.PEOPLE)
            .replace(',', ';')
            .replace("\n", "\r\n")
            .replace("objectId", "Object ID")
            .replace("Maya Fern", "\"Fern; Maya\"")
            .replace("Tom Adeyemi", "Zoë Ó Briain");
    world
        .file("agencies.csv", ("\uFEFF" + RosterWorld.AGENCIES).getBytes(StandardCharsets.UTF_8))
        .file("people.csv", semicolons);
    world.apply(ALEX);
    assertThat(world.person(1).displayName()).isEqualTo("Fern; Maya");
    assertThat(world.person(2).displayName()).isEqualTo("Zoë Ó Briain");
  }

  @Test
  void aPersonMissingFromTheFileIsNoLeaver() {
    world.settled().file("people.csv", "tenant,objectId,name,agency,jobFamily\n");
    assertThat(world.plan(ALEX).isEmpty()).isTrue();
    world.file(
        "people.csv",
        "tenant,objectId,name,agency,jobFamily\n%s,%s,Maya Fern,council,manager\n"
            .formatted(TENANT, id(1)));
    world.apply(ALEX);
    assertThat(world.person(2).leftDate()).isNull();
    assertThat(world.register().people()).hasSize(2);
  }

  @Test
  void aChangeNamesTheFieldWithBothValues() {
    world.settled();
    world.file("people.csv", RosterWorld.PEOPLE.replace("nhs,health_visitor", "council,manager"));
    PersonChange change = world.plan(ALEX).people().getFirst();
    assertThat(change.isNew()).isFalse();
    assertThat(change.fields())
        .containsExactly(
            new Changes.Field("agency", "nhs", "council"),
            new Changes.Field("jobFamily", "health_visitor", "manager"));
  }

  @Test
  void preferencesChangeOnlyWhereACellIsFilled() {
    world.settled();
    world.preferences().change(key(1), it -> it.withTextOnly(true));
    world.file(
        "preferences.csv",
        "tenant,objectId,digest,nonWorkingDays,leaveLastDay,textOnly\n%s,%s,weekly,mon fri,2026-12-04,\n"
            .formatted(TENANT, id(1)));
    assertThat(world.plan(ALEX).preferences().getFirst().fields())
        .contains(new Changes.Field("nonWorkingDays", "", "mon fri"));
    world.apply(ALEX);
    assertThat(world.preferences().of(key(1)).textOnly()).isTrue();
    assertThat(world.preferences().time(key(1)))
        .isEqualTo(
            new PersonalTime(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalDate.of(2026, 12, 4), null));
    world.file(
        "preferences.csv",
        "tenant,objectId,nonWorkingDays,leaveLastDay\n%s,%s,none,none\n".formatted(TENANT, id(1)));
    world.apply(ALEX);
    assertThat(world.preferences().time(key(1))).isEqualTo(PersonalTime.USUAL);
  }

  @Test
  void thePersonWhoWroteBeforeTheListCameKeepsTheirRecordAndGetsTheirAgency() {
    String known =
        """
        {"_id": "%s|%s", "v": 1, "tenant": "%s", "objectId": "%s", "name": "M Fern", "agency": "",
         "team": "", "jobFamily": "other", "grants": []}
        """;
    world
        .mongo
        .getCollection("people")
        .insertOne(Document.parse(known.formatted(TENANT, id(1), TENANT, id(1))));
    world.file("agencies.csv", RosterWorld.AGENCIES).file("people.csv", RosterWorld.PEOPLE);
    PersonChange maya = world.plan(ALEX).people().getFirst();
    assertThat(maya.isNew()).isFalse();
    assertThat(maya.fields()).contains(new Changes.Field("agency", "", "nhs"));
    world.apply(ALEX);
    assertThat(world.person(1).agency()).isEqualTo("nhs");
  }
}
