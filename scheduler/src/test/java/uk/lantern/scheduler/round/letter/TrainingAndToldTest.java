package uk.lantern.scheduler.round.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/** Training with its follow-up, and what people are told after a round. */
class TrainingAndToldTest extends RoundWorld {

  private static final String PLAN = "Write what a day is like for the child in every visit record";

  private FollowUp followUp(Stage stage, PersonKey whom) {
    return new FollowUp(
        "T-0003",
        stage,
        whom,
        SAM,
        LocalDate.of(2027, 2, 23),
        stage == Stage.MANAGER_VIEW ? "" : PLAN);
  }

  /** domain.md 1.3 S4, line 1. */
  @Test
  void trainingIsAskedByNameAndSaysWhatAnAnswerWithoutOneCosts() {
    rounds.put(RoundSketch.training("T-0003").step("opened", "2026-11-23T16:30").done(), SAM);
    sweepAt("2026-11-23T16:30");
    Sent card = deliver().getFirst();
    assertThat(card.values()).containsEntry("stage", "ON_DAY");
    assertThat(card.words())
        .contains(
            "Neglect: seeing the child's day: how was it?",
            "2 questions, about a minute.",
            "follow up in three months",
            "Then we cannot follow up.",
            "Answer without my name");
  }

  /** Some answer it without a name: nobody may be reproached with not having answered. */
  @Test
  void itsReminderDoesNotSayThatSomebodyHasNotAnswered() {
    rounds.put(RoundSketch.training("T-0003").step("opened", "2026-11-23T16:30").done(), SAM, MO);
    sweepAt("2026-11-23T16:30");
    deliver();
    rounds.did("T-0003", MO, Ask.State.DONE);
    sweepAt("2026-12-02T09:00");
    assertThat(deliver())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.words())
                    .contains("If you have answered already, thank you")
                    .doesNotContain("to finish"));
  }

  /** domain.md 1.3 S4, line 8. */
  @Test
  void onTheChosenDayThePlanIsQuotedAndTheManagerSeesNothingOfIt() {
    rounds.put(RoundSketch.training("T-0003").done(), SAM);
    followUps.add(followUp(Stage.THREE_MONTHS, SAM));
    followUps.add(followUp(Stage.MANAGER_VIEW, ROBIN));
    assertThat(sweepAt("2027-02-22T12:00")).isZero();
    assertThat(sweepAt("2027-02-23T07:40")).isEqualTo(2);
    List<Sent> sent = deliver();
    assertThat(sent)
        .filteredOn(it -> it.whom().equals("sam"))
        .singleElement()
        .satisfies(it -> assertThat(it.words()).contains("You planned to: “" + PLAN + "”."));
    assertThat(sent)
        .filteredOn(it -> it.whom().equals("robin"))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.words())
                    .contains("Sam Lee took part in", "You do not see their answers")
                    .doesNotContain(PLAN));
  }

  @Test
  void aFollowUpThatWasAnsweredOrMovedDoesNotGo() {
    rounds.put(RoundSketch.training("T-0003").done(), SAM);
    followUps.add(followUp(Stage.THREE_MONTHS, SAM));
    sweepAt("2027-02-23T09:00");
    followUps.clear();
    assertThat(deliver()).isEmpty();
  }

  /** domain.md 1.3 S3, line 8. */
  @Test
  void everybodyIsToldThePublishedFiguresAndWhatIsDone() {
    rounds.put(
        RoundSketch.pulse("P-0007")
            .told("a named person would help most", "We publish contact names.", "2027-01-15")
            .step("told", JO, "2026-12-11T10:00")
            .done(),
        SAM,
        MO);
    rounds.did("P-0007", MO, Ask.State.DECLINED);
    published.put("P-0007", results());
    sweepAt("2026-12-11T10:00");
    List<Sent> sent = deliver();
    assertThat(sent).extracting(Sent::whom).containsExactlyInAnyOrder("sam", "mo");
    assertThat(sent.getFirst().values().get("figures"))
        .isEqualTo(
            List.of(
                "142 people answered.",
                "Did you know how to escalate? 61% said: Yes.",
                "What would help? Most said: A named person."));
    assertThat(sent.getFirst().words())
        .contains(
            "You said, we're doing: challenge between agencies",
            "You said: a named person would help most",
            "We're doing: We publish contact names. By Friday 15 January 2027.",
            "Groups with fewer than 5 answers are not shown.")
        .doesNotContain("Police", "Hidden");
    sweep = sweep();
    assertThat(sweepAt("2026-12-14T10:00")).isZero();
  }

  private static Published results() {
    Row yes = new Row("yes", "Yes", 87, 61, false);
    Row no = new Row("no", "No", null, null, false);
    return new Published(
        "P-0007",
        300,
        142,
        List.of(
            new Table("q1", "Did you know how to escalate?", "", 142, List.of(yes, no)),
            new Table("q1", "Did you know how to escalate?", "Police", 30, List.of(yes)),
            new Table(
                "q2",
                "What would help?",
                "",
                9,
                List.of(new Row("n", "A named person", null, null, true))),
            new Table("q3", "Hidden", "", null, List.of())),
        List.of());
  }

  @Test
  void withoutResultsOnlyTheTeamsWordsGo() {
    rounds.put(
        RoundSketch.pulse("P-0007")
            .told("little", "We ask again.", "2027-01-15")
            .step("told", JO, "2026-12-11T10:00")
            .done(),
        SAM);
    sweepAt("2026-12-11T10:00");
    assertThat(deliver().getFirst().values()).containsEntry("figures", List.of());
  }
}
