package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.lantern.scheduler.people.roster.RosterWorld.ADMIN;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;
import static uk.lantern.scheduler.people.roster.RosterWorld.TENANT;
import static uk.lantern.scheduler.people.roster.RosterWorld.id;
import static uk.lantern.scheduler.people.roster.RosterWorld.key;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Role;

class RosterImportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

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
  void aLeaverGetsNothingAnyMoreAndTheDryRunSaysHowMuchWaits() {
    world.settled();
    world.outbox().offer(letter("Q-0001"));
    world.outbox().offer(letter("Q-0002"));
    world.file(
        "people.csv", RosterWorld.PEOPLE.replace("health_visitor,", "health_visitor,2026-11-26"));
    PersonChange change = world.plan(ALEX).people().getFirst();
    assertThat(change.leaves()).isTrue();
    assertThat(change.waiting()).isEqualTo(2);
    assertThat(world.outbox().of(key(1), 9))
        .extracting(d -> d.word())
        .containsOnly(ReportWord.WAITING);

    assertThat(world.apply(ALEX)).isEqualTo(2);
    assertThat(world.outbox().of(key(1), 9))
        .extracting(d -> d.word())
        .containsOnly(ReportWord.CANCELLED);
    assertThat(world.person(1).hasLeftOn(TODAY)).isTrue();
  }

  @Test
  void whoeverLeavesNextWeekStillGetsTheirPostUntilThen() {
    world.settled();
    world.outbox().offer(letter("Q-0001"));
    world.file(
        "people.csv", RosterWorld.PEOPLE.replace("health_visitor,", "health_visitor,2026-12-03"));
    assertThat(world.plan(ALEX).people().getFirst().waiting()).isEqualTo(1);
    assertThat(world.apply(ALEX)).isZero();
    assertThat(world.person(1).hasLeftOn(LocalDate.of(2026, 12, 2))).isFalse();
    assertThat(world.person(1).hasLeftOn(LocalDate.of(2026, 12, 3))).isTrue();
    assertThat(world.register().leftBy(LocalDate.of(2026, 12, 3))).hasSize(1);
  }

  @Test
  void aLeaverIsForgottenAfterNinetyDaysWithTheirPreferences() {
    world.settled();
    world.preferences().textOnly(key(1), true);
    world.file(
        "people.csv", RosterWorld.PEOPLE.replace("health_visitor,", "health_visitor,2026-11-26"));
    world.apply(ALEX);
    assertThat(world.register().purge(TODAY.plusDays(89))).isZero();
    assertThat(world.register().purge(TODAY.plusDays(90))).isEqualTo(1);
    assertThat(world.register().person(key(1))).isEmpty();
    assertThat(world.preferences().of(key(1))).isEqualTo(Preference.USUAL);
    assertThat(world.register().person(key(2))).isPresent();
  }

  @Test
  void theRowsOfAPersonAreAllTheirRolesAndOthersKeepTheirs() {
    world.settled();
    world.file(
        "roles.csv", roles("1,qa_officer,,2026-04-01,", "2,ld_officer,,2026-04-01,2027-03-31"));
    PersonChange gained = world.plan(ALEX).people().getFirst();
    assertThat(gained.gained()).extracting(g -> g.role()).containsExactly(Role.QA_OFFICER);
    assertThat(gained.gets()).singleElement().asString().contains("waiting questions");
    world.apply(ALEX);
    assertThat(world.person(1).grants().getFirst().by()).isEqualTo(ALEX.key().objectId());
    assertThat(world.person(1).inPartnershipTeamOn(TODAY)).isTrue();

    world.file("roles.csv", roles("1,team_manager,agency:nhs,2026-11-26,"));
    PersonChange changed = world.plan(ALEX).people().getFirst();
    assertThat(changed.lost()).extracting(g -> g.role()).containsExactly(Role.QA_OFFICER);
    assertThat(changed.getsNoMore()).hasSize(1);
    world.apply(ALEX);
    assertThat(world.person(1).rolesOn(TODAY))
        .containsExactlyInAnyOrder(Role.PRACTITIONER, Role.TEAM_MANAGER);
    assertThat(world.person(2).rolesOn(TODAY)).contains(Role.LD_OFFICER);
  }

  @Test
  void nobodyChangesTheirOwnRolesAndOnlyAnAdministratorMakesAnother() {
    world.settled();
    Importer maya = new Importer(key(1), Set.of(Role.BUSINESS_MANAGER));
    world.file("roles.csv", roles("1,lead_partner,,2026-11-26,"));
    assertThat(world.problems(maya)).singleElement().asString().contains("their own roles");
    world.file("roles.csv", roles("2,system_admin,,2026-11-26,2027-11-25"));
    assertThat(world.problems(ALEX))
        .singleElement()
        .asString()
        .contains("only a system administrator");
    world.apply(ADMIN);
    assertThat(world.person(2).rolesOn(TODAY)).contains(Role.SYSTEM_ADMIN);
  }

  @Test
  void someoneWithoutTheRoleImportsNothing() {
    world.file("people.csv", RosterWorld.PEOPLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.read(new Importer(key(5), Set.of(Role.QA_OFFICER))))
        .withMessageContaining("system administrator and the business manager");
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
    world
        .mongo
        .getCollection("people")
        .insertOne(
            new Document(
                Map.of(
                    "_id",
                    TENANT + "|" + id(1),
                    "v",
                    1,
                    "tenant",
                    TENANT,
                    "objectId",
                    id(1),
                    "name",
                    "M Fern",
                    "agency",
                    "",
                    "team",
                    "",
                    "jobFamily",
                    "other",
                    "grants",
                    List.of())));
    world.file("agencies.csv", RosterWorld.AGENCIES).file("people.csv", RosterWorld.PEOPLE);
    PersonChange maya = world.plan(ALEX).people().getFirst();
    assertThat(maya.isNew()).isFalse();
    assertThat(maya.fields()).contains(new Changes.Field("agency", "", "nhs"));
    world.apply(ALEX);
    assertThat(world.person(1).agency()).isEqualTo("nhs");
  }

  private static Message letter(String ref) {
    return new Message(
        new OccurrenceKey(MessageKind.QUESTION_ANSWERED, ref, key(1), TODAY),
        "question-answered",
        Map.of("ref", ref),
        Instant.parse("2026-12-26T00:00:00Z"));
  }

  private static String roles(String... rows) {
    StringBuilder csv = new StringBuilder("tenant,objectId,role,scope,from,to\n");
    for (String row : rows) {
      String[] parts = row.split(",", 2);
      csv.append(TENANT)
          .append(',')
          .append(id(Integer.parseInt(parts[0])))
          .append(',')
          .append(parts[1])
          .append('\n');
    }
    return csv.toString();
  }
}
