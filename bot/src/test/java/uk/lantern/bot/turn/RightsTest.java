package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** Every verb, every role: allowed or refused as the table in the test resources says. */
class RightsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Verbs VERBS = new Verbs(new MockEnvironment());
  private static final Wording WORDING = Wording.load(TODAY);
  private static final Rights RIGHTS =
      new Rights(
          VERBS,
          (template, values) -> {
            throw new AssertionError("A decision needs no card.");
          },
          WORDING);

  private static Person holding(Role role, LocalDate to) {
    return new Person(
        new PersonKey("tenant", "somebody"),
        "Somebody",
        "demo_council",
        "Team",
        "other",
        List.of(new RoleGrant(role, LocalDate.of(2026, 4, 1), to)),
        false,
        null);
  }

  /** Verb to the codes of the roles that may use it. */
  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (String line :
        new ClassPathResource("rights.txt")
            .getContentAsString(StandardCharsets.UTF_8)
            .split("\n")) {
      if (!line.startsWith("#")) {
        Set<String> roles = Set.of(line.replaceFirst(":.*", "").split(" "));
        for (String verb : line.replaceFirst(".*: ", "").split(" ")) {
          assertThat(table.put(verb, roles)).as("%s stands twice", verb).isNull();
        }
      }
    }
    return table;
  }

  @Test
  void everyVerbIsInTheTableAndEveryWordOfItIsAVerb() throws IOException {
    assertThat(table().keySet()).isEqualTo(VERBS.decided());
    assertThat(VERBS.decided()).containsAll(VERBS.names());
  }

  @TestFactory
  List<DynamicTest> everyRoleMayUseWhatTheTableSaysAndNothingElse() throws IOException {
    List<DynamicTest> all = new ArrayList<>();
    table()
        .forEach(
            (verb, roles) -> {
              for (Role role : Role.values()) {
                boolean may = roles.contains("everybody") || roles.contains(role.code());
                all.add(
                    DynamicTest.dynamicTest(
                        verb + (may ? " for " : " not for ") + role.code(),
                        () -> assertRight(verb, role, may)));
              }
            });
    assertThat(all).hasSize(VERBS.decided().size() * Role.values().length);
    return all;
  }

  private static void assertRight(String verb, Role role, boolean may) {
    Person person = holding(role, null);
    if (may) {
      assertThat(RIGHTS.refusal(person, verb, TODAY)).isEmpty();
    } else {
      assertThat(RIGHTS.refusal(person, verb, TODAY))
          .get()
          .asString()
          .matches("I cannot .* can\\.");
    }
  }

  @Test
  void aGrantHoldsOnItsLastDayAndNotOnTheDayAfter() {
    for (String verb : VERBS.decided()) {
      for (Role role : Role.values()) {
        Person person = holding(role, TODAY);
        boolean onTheLastDay = RIGHTS.refusal(person, verb, TODAY).isEmpty();
        boolean everybody = RIGHTS.refusal(holding(Role.PRACTITIONER, null), verb, TODAY).isEmpty();
        boolean dayAfter = RIGHTS.refusal(person, verb, TODAY.plusDays(1)).isEmpty();
        assertThat(dayAfter).as("%s, %s", verb, role).isEqualTo(everybody);
        assertThat(onTheLastDay || !dayAfter).isTrue();
      }
    }
    assertThat(RIGHTS.refusal(holding(Role.QA_OFFICER, TODAY), "questions", TODAY)).isEmpty();
    assertThat(RIGHTS.refusal(holding(Role.QA_OFFICER, TODAY), "questions", TODAY.plusDays(1)))
        .isPresent();
    assertThat(
            RIGHTS.refusal(holding(Role.QA_OFFICER, null), "questions", LocalDate.of(2026, 3, 31)))
        .as("before its first day")
        .isPresent();
  }

  @Test
  void theRefusalNamesWhoeverIsBestAsked() {
    assertThat(RIGHTS.refusal(holding(Role.SYSTEM_ADMIN, null), "answer-question", TODAY))
        .hasValue(
            "I cannot show you the questions that others passed on, or take an answer to them."
                + " The business manager can.");
  }

  @Test
  void noVerbStartsUndecided() {
    assertThatThrownBy(() -> Decision.read("nudge", null, null))
        .hasMessageContaining("the verb 'nudge' does not say who may use it");
    assertThatThrownBy(() -> Decision.read("nudge", List.of("qa_officer", "boss"), "library"))
        .hasMessageContaining("names 'boss', which is no role");
    assertThatThrownBy(() -> Decision.read("nudge", List.of("everybody", "qa_officer"), "library"))
        .hasMessageContaining("names 'everybody', which is no role");
    assertThatThrownBy(() -> Decision.read("nudge", List.of("qa_officer"), "no such text"))
        .hasMessageContaining("needs a refusal");
    Feature undecided =
        new Feature() {
          @Override
          public Set<String> verbs() {
            return Set.of("nudge");
          }

          @Override
          public Reply handle(Turn turn, Command command) {
            return new Reply.Silent(ReplyClass.COMMAND);
          }
        };
    assertThatThrownBy(() -> new FeatureRouter(VERBS, List.of(undecided)))
        .hasMessageContaining("Who may use the verb 'nudge'?");
  }
}
