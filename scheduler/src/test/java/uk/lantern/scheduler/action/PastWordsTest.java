package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactCheck.Judgement;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.people.PersonKey;

/** A history says in words what the store notes in codes. */
class PastWordsTest {

  private static final PersonKey JO = new PersonKey("t1", "jo");
  private static final PersonKey MO = new PersonKey("t1", "mo");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

  private final PastWords words =
      new PastWords(Wording.load(LocalDate.of(2026, 11, 24)), key -> key.equals(JO) ? "Jo" : "Mo");

  private static ActionEvent event(ActionMove move, String why) {
    // Half an hour before midnight in UTC is the next day in London, in summer.
    Instant at = Instant.parse("2026-06-30T23:30:00Z");
    return new ActionEvent(move, JO, at, why, MO, DAY, ActionState.IN_PROGRESS);
  }

  @ParameterizedTest
  @EnumSource(ActionMove.class)
  void everyStepHasWordsWithoutACode(ActionMove move) {
    String why = move == ActionMove.CHECK_IMPACT ? "EMBEDDED: 9 of 10" : "yes seen";
    PastWords.Past past = words.of(event(move, why));
    assertThat(past.day()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(past.who()).isEqualTo("Jo");
    assertThat(past.what()).isNotBlank().doesNotContain("_", "{");
    assertThat(past.words()).doesNotContain("EMBEDDED");
  }

  static Stream<OfficerStep> steps() {
    return Stream.of(
        new OfficerStep.DecideTime(true, "two posts vacant"),
        new OfficerStep.DecideTime(false, "two posts vacant"),
        new OfficerStep.Supersede("A-130", "two posts vacant"),
        new OfficerStep.TakePlace("A-130", "two posts vacant"),
        new OfficerStep.CheckImpact(
            Level.DO, "dip sample", "two posts vacant", Judgement.EMBEDDED));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void whatAPersonWroteStaysAsTheyWroteIt(OfficerStep step) {
    PastWords.Past past = words.of(event(step.move(), StepWords.why(step)));
    assertThat(past.words()).isEqualTo("two posts vacant");
  }

  @Test
  void aStepNamesWhatItSpeaksOf() {
    assertThat(words.of(event(ActionMove.SUPERSEDE, "A-130 merged")).what())
        .isEqualTo("replaced it by A-130");
    assertThat(words.of(event(ActionMove.PASS, "")).what()).isEqualTo("asked Mo to take it over");
    assertThat(words.of(event(ActionMove.ASK_MORE_TIME, "sick")).what())
        .isEqualTo("asked for more time, until 31 March 2027");
    assertThat(words.of(event(ActionMove.DECIDE_TIME, "no ")).what())
        .isEqualTo("gave no more time");
    assertThat(words.of(event(ActionMove.SNOOZE, SnoozeChoice.values()[0].name())).words())
        .isEmpty();
  }

  @Test
  void aStepThatNobodyTookWasLanterns() {
    ActionEvent clock =
        new ActionEvent(
            ActionMove.REASSIGN,
            Actions.CLOCK,
            Instant.EPOCH,
            "left",
            MO,
            null,
            ActionState.AGREED);
    assertThat(words.of(clock).who()).isEqualTo("Lantern");
  }
}
