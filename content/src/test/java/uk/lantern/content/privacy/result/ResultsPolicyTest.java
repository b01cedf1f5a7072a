package uk.lantern.content.privacy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.privacy.result.ShownResults.Of;
import uk.lantern.content.privacy.result.ShownResults.Row;
import uk.lantern.content.privacy.result.ShownResults.Table;

/** Attacks 112 and 113, and what a reader gets to see. */
class ResultsPolicyTest {

  private static final AskedQuestion KNEW =
      new AskedQuestion("knew", List.of("yes", "no"), false, "");
  private static final AskedQuestion HELPED =
      new AskedQuestion("helped", List.of("yes", "no"), false, "knew");

  private static List<String> names(ShownResults shown, Of of) {
    return shown.tables().stream().filter(it -> it.of() == of).map(Table::name).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6})
  void case112belowFiveNothingIsShownOfEverybody(int people) {
    ShownResults shown = new Sheets().add("police", "officer", 2, people - 2).shown(KNEW);
    Table table = shown.tables().getFirst();
    if (people < 5) {
      assertThat(shown.answered()).isNull();
      assertThat(shown.tables())
          .containsExactly(new Table("knew", Of.EVERYBODY, "", null, List.of()));
    } else {
      assertThat(shown.answered()).isEqualTo(people);
      assertThat(table.people()).isEqualTo(people);
      assertThat(table.rows())
          .containsExactly(
              new Row("yes", 2, Math.round(200f / people), false),
              new Row("no", people - 2, Math.round(100f * (people - 2) / people), false));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6})
  void case112aGroupIsShownFromFiveOn(int people) {
    ShownResults shown =
        new Sheets()
            .add("police", "officer", 2, people - 2)
            .add("council", "worker", 20, 11)
            .add("health", "nurse", 10, 12)
            .shown(KNEW);
    assertThat(names(shown, Of.GROUP))
        .containsExactlyElementsOf(
            people < 5 ? List.of("council") : List.of("council", "health", "police"));
    assertThat(shown.groupsHidden()).isEqualTo(people < 5);
  }

  @Test
  void case113everybodyLessTheGroupsThatAreShownIsNeverASmallGroup() {
    ShownResults shown =
        new Sheets()
            .add("council", "worker", 20, 11)
            .add("health", "nurse", 10, 12)
            .add("school", "teacher", 0, 1)
            .shown(KNEW);
    assertThat(names(shown, Of.GROUP))
        .as("the only school is not everybody less council and health")
        .containsExactly("council");
  }

  @Test
  void case113anAnswerThatOnlyShownGroupsGaveWouldTellWhatHiddenOnesDidNotSay() {
    ShownResults shown =
        new Sheets()
            .add("council", "worker", 20, 11)
            .add("health", "nurse", 12, 0)
            .add("school", "teacher", 3, 0)
            .shown(KNEW);
    assertThat(names(shown, Of.GROUP)).as("whoever is hidden said both").isEmpty();
  }

  @Test
  void case113groupAndRoleTogetherAreACrossingAndNeedTenInEach() {
    Sheets nine =
        new Sheets()
            .add("council", "worker", 8, 6)
            .add("council", "manager", 5, 4)
            .add("health", "worker", 7, 9);
    assertThat(names(nine.shown(KNEW), Of.GROUP)).containsExactly("council", "health");
    assertThat(names(nine.shown(KNEW), Of.ROLE)).isEmpty();
    Sheets ten = nine.add("council", "manager", 1, 0);
    assertThat(names(ten.shown(KNEW), Of.ROLE)).containsExactly("manager", "worker");
  }

  @Test
  void rolesStandAloneWhereNoGroupIsLargeEnough() {
    Sheets sheets = new Sheets();
    for (String group : List.of("a", "b", "c", "d")) {
      sheets.add(group, "worker", 1, 2).add(group, "manager", 1, 0);
    }
    sheets.add("e", "manager", 1, 2);
    assertThat(names(sheets.shown(KNEW), Of.GROUP)).isEmpty();
    assertThat(names(sheets.shown(KNEW), Of.ROLE)).containsExactly("manager", "worker");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 9, 10})
  void whatAllOfFiveToNineSaidIsMostAndCannotBeToldFromAllButOne(int people) {
    for (int others : List.of(0, 1)) {
      ShownResults shown =
          new Sheets().add("police", "officer", people - others, others).shown(KNEW);
      Table table = shown.tables().getFirst();
      assertThat(table.people()).isEqualTo(people);
      if (people <= ResultsPolicy.MOST_UP_TO) {
        assertThat(table.rows())
            .containsExactly(new Row("yes", null, null, true), new Row("no", null, null, false));
        assertThat(names(shown, Of.GROUP)).isEmpty();
      } else {
        assertThat(table.rows().getFirst().count()).isEqualTo(people - others);
      }
    }
  }

  @Test
  void aSmallGroupThatAgreesIsMostOnlyWhereTheRestDoesNotGiveItAway() {
    Sheets alone = new Sheets().add("council", "worker", 20, 11).add("police", "officer", 6, 0);
    assertThat(names(alone.shown(KNEW), Of.GROUP))
        .as("everybody less the council would be the police")
        .containsExactly("police");
    Sheets two = alone.add("health", "nurse", 0, 7);
    assertThat(names(two.shown(KNEW), Of.GROUP)).containsExactly("council", "health", "police");
    assertThat(two.shown(KNEW).table("knew", Of.GROUP, "police").orElseThrow().rows())
        .extracting(Row::count)
        .containsOnlyNulls();
  }

  @Test
  void howManyReachedAQuestionDoesNotTellWhatAGroupSaidBefore() {
    ShownResults shown =
        new Sheets()
            .helped("council", 9, 8, 14)
            .helped("health", 4, 5, 0)
            .helped("police", 3, 3, 5)
            .shown(KNEW, HELPED);
    assertThat(shown.table("knew", Of.GROUP, "health"))
        .hasValueSatisfying(it -> assertThat(it.rows()).anyMatch(Row::most));
    assertThat(shown.table("helped", Of.GROUP, "health"))
        .as("that 9 reached it would say that all 9 knew")
        .isEmpty();
  }

  @Test
  void aQuestionThatFewReachedIsNotShownThoughTheOneBeforeIs() {
    ShownResults shown = new Sheets().helped("council", 2, 2, 14).shown(KNEW, HELPED);
    assertThat(shown.table("knew", Of.EVERYBODY, "")).isPresent();
    assertThat(shown.table("helped", Of.EVERYBODY, "")).isEmpty();
  }

  @Test
  void whatWasWrittenIsReadFromTenOn() {
    assertThat(new Sheets().add("council", "worker", 5, 4).shown(KNEW).words()).isFalse();
    assertThat(new Sheets().add("council", "worker", 5, 5).shown(KNEW).words()).isTrue();
  }

  @Test
  void aTrendNeedsTheSameGroupInBothRounds() {
    ShownResults before =
        new Sheets().add("council", "worker", 20, 11).add("health", "nurse", 9, 8).shown(KNEW);
    ShownResults now =
        new Sheets()
            .add("council", "worker", 12, 19)
            .add("health", "nurse", 2, 2)
            .add("police", "officer", 5, 9)
            .shown(KNEW);
    assertThat(ResultsPolicy.comparable(now, before))
        .extracting(Table::name)
        .containsExactly("", "council");
  }

  @Test
  void nothingIsPrintedOfWhatSomebodyAnswered() {
    Sheets sheets = new Sheets().add("council", "worker", 20, 11);
    assertThat(sheets.all.toString() + sheets.shown(KNEW)).doesNotContain("yes", "20");
  }
}
