package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;
import static uk.lantern.scheduler.people.roster.RosterWorld.TENANT;
import static uk.lantern.scheduler.people.roster.RosterWorld.id;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake is named by file, line, field and fix, and nothing is written. */
class RosterProblemsTest {

  private static final String HEAD = "tenant,objectId,name,agency,jobFamily,leftDate\n";

  @TempDir Path folder;
  private RosterWorld world;

  @BeforeEach
  void open() {
    world = new RosterWorld(folder);
  }

  @AfterEach
  void close() {
    assertThat(world.register().people()).as("nothing is written").isEmpty();
    assertThat(world.register().agencies()).isEmpty();
    world.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maya,elsewhere,health_visitor,           | agency: \"elsewhere\" is not known; use one of council, nhs",
        "Maya,nhs,wizard,                         | jobFamily: \"wizard\" is not known; use one of dsl",
        "Maya,nhs,health_visitor,30/06/2027       | leftDate: \"30/06/2027\" is not a date; write year, month and day as",
        "Maya,nhs,health_visitor,2027-02-29       | leftDate: \"2027-02-29\" is not a date",
        "Maya,nhs,health_visitor,1900-01-01       | leftDate: \"1900-01-01\" cannot be meant",
        "Maya,nhs,health_visitor,9999-12-31       | leftDate: \"9999-12-31\" cannot be meant",
        ",nhs,health_visitor,                     | name: is empty; fill it in",
        "Maya,nhs,health_visitor,,extra           | has 7 cells where the header has 6",
        "Maya,nhs,health_visitor                  | has 5 cells where the header has 6"
      })
  void aLineOfPeopleThatCannotBeUsedIsNamed(String cells, String problem) {
    people(HEAD + TENANT + "," + id(1) + "," + cells + "\n");
    assertThat(world.problems(ALEX))
        .first()
        .asString()
        .startsWith("people.csv line 2")
        .contains(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(1)",
        "+44 1234",
        "@SUM(A1)",
        "-2+3",
        "\"\t=1\"",
        "＝1",
        "＋1",
        "－1",
        "＠A1"
      })
  void case087ACellThatASpreadsheetWouldRunIsRefused(String cell) {
    people(HEAD + TENANT + "," + id(1) + "," + cell + ",nhs,health_visitor,\n");
    assertThat(world.problems(ALEX))
        .singleElement()
        .asString()
        .startsWith("people.csv line 2, name: looks like a formula");
  }

  @Test
  void aLineBreakInsideACellIsRefusedAndTheMessageHasNone() {
    people(HEAD + TENANT + "," + id(1) + ",\"Ma\nya\",nhs,health_visitor,\n");
    assertThat(world.problems(ALEX))
        .singleElement()
        .asString()
        .contains("name: has a line break")
        .doesNotContain("\n");
  }

  @Test
  void everyMistakeOfEveryFileIsNamedInOneGo() {
    world.file("agencies.csv", RosterWorld.AGENCIES.replace(",s11", ",s99"));
    world.file("teams.csv", "code,agency,name,parent\nNorth,nhs,North,nowhere\n");
    world.file("people.csv", HEAD + TENANT + ",maya,Maya,nhs,health_visitor,\n");
    assertThat(world.problems(ALEX))
        .anyMatch(p -> p.startsWith("agencies.csv line 2, duty:"))
        .anyMatch(p -> p.startsWith("agencies.csv line 3, duty:"))
        .anyMatch(p -> p.startsWith("teams.csv line 2, code: \"North\" is no code"))
        .anyMatch(p -> p.startsWith("teams.csv line 2, parent: \"nowhere\" is no team"))
        .anyMatch(p -> p.startsWith("people.csv line 2, objectId: \"maya\" is no Entra object id"));
  }

  @Test
  void aDuplicateNamesTheFirstLine() {
    String maya = TENANT + "," + id(1) + ",Maya,nhs,health_visitor,\n";
    people(HEAD + maya + maya.toUpperCase(Locale.ROOT).replace("NHS,HEALTH_VISITOR", "nhs,dsl"));
    assertThat(world.problems(ALEX))
        .anyMatch(
            p -> p.startsWith("people.csv line 3, objectId: is there twice, first in line 2"));
  }

  @Test
  void aTenantThatIsNotLetInIsRefused() {
    people(HEAD + id(7) + "," + id(1) + ",Maya,nhs,health_visitor,\n");
    assertThat(world.problems(ALEX))
        .singleElement()
        .asString()
        .contains("lantern.teams.allowed-tenants");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wizard,,2026-04-01,            | role: \"wizard\" is not known; use one of action_owner",
        "qa_officer,,,                  | from: is empty",
        "qa_officer,,2026-13-01,        | from: \"2026-13-01\" is not a date",
        "auditor,,2026-04-01,           | to: is empty, and auditor ends some day",
        "moderator,,2026-04-01,         | to: is empty, and moderator ends some day",
        "s11_signatory,,2026-04-01,     | to: is empty, and s11_signatory ends some day",
        "dpo_readonly,,2026-04-01,      | to: is empty, and dpo_readonly ends some day",
        "auditor,,2026-04-01,2026-03-31 | to: is before from",
        "team_manager,agency:x,2026-04-01, | scope: \"agency:x\" is not known",
        "team_manager,galaxy,2026-04-01,   | scope: \"galaxy\" is not known"
      })
  void aRoleThatCannotBeGrantedIsNamed(String cells, String problem) {
    people(RosterWorld.PEOPLE);
    world.file(
        "roles.csv",
        "tenant,objectId,role,scope,from,to\n%s,%s,%s\n".formatted(TENANT, id(1), cells));
    assertThat(world.problems(ALEX))
        .first()
        .asString()
        .startsWith("roles.csv line 2")
        .contains(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roles.csv", "preferences.csv"})
  void nobodyWeKnowGetsNoRoleAndNoPreference(String file) {
    people(RosterWorld.PEOPLE);
    String row =
        file.equals("roles.csv")
            ? "tenant,objectId,role,from\n%s,%s,practitioner,2026-04-01\n"
            : "tenant,objectId\n%s,%s\n";
    world.file(file, row.formatted(TENANT, id(77)));
    assertThat(world.problems(ALEX)).singleElement().asString().contains("is nobody we know");
  }

  @Test
  void preferencesThatAreNotKnownAreNamed() {
    people(RosterWorld.PEOPLE);
    world.file(
        "preferences.csv",
        "tenant,objectId,digest,topics,nonWorkingDays,textOnly\n%s,%s,daily,cats,monday,maybe\n"
            .formatted(TENANT, id(1)));
    List<String> problems = world.problems(ALEX);
    assertThat(problems).hasSize(4).allMatch(p -> p.startsWith("preferences.csv line 2, "));
    assertThat(problems)
        .anyMatch(p -> p.contains("use one or more of mon tue wed thu fri sat sun"));
  }

  private void people(String csv) {
    world.file("agencies.csv", RosterWorld.AGENCIES).file("people.csv", csv);
  }
}
