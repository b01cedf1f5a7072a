package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.training.Evaluation;
import uk.lantern.scheduler.round.training.Evaluations;

/** Dialogue S4: a training evaluation, on the day and three months later. */
class TrainingEvaluationTest {

  private static final String INTENTION =
      "Write what a day is like for the child in every visit record. Start Monday.";

  private static Served served;
  private static Rounding rounding;

  @BeforeAll
  static void start() {
    served = Served.start();
    rounding = new Rounding(served);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static String shown(List<Shown> all) {
    return String.join("\n", all.stream().map(Shown::text).toList());
  }

  private static Evaluation evaluation(Round round, String person) {
    return served.bean(Evaluations.class).find(round.ref(), rounding.key(person)).orElseThrow();
  }

  @Test
  void s4ByButtons() {
    Round round = rounding.open("training-neglect");
    Chat sam = served.chat("Sam Lee");
    assertThat(shown(sam.says("training evaluation " + round.ref())))
        .contains("How relevant was today to your job?");
    assertThat(shown(sam.says("start " + round.ref())))
        .contains("How relevant was today to your job? (required)")
        .contains("Thinking back: how confident were you before today");
    assertThat(
            shown(
                sam.presses(
                    "Next",
                    Map.of(
                        "q-relevance", "5", "q-confidence-before", "2", "q-confidence-now", "4"))))
        .contains("What one thing will you do differently, and by when?")
        .contains("No names or case details.");
    LocalDate today = London.today(served.bean(Clock.class));
    String saved = shown(sam.presses("Next", Map.of("q-one-thing", INTENTION)));
    assertThat(saved).contains("Saved.", "I will ask you about this on");
    assertThat(evaluation(round, "Sam Lee").followUp())
        .isBetween(today.plusMonths(3), today.plusMonths(3).plusDays(4));
    assertThat(shown(sam.presses("Change date"))).contains("On which day shall I ask you");
    LocalDate chosen = today.plusMonths(2);
    assertThat(shown(sam.presses("Save", Map.of("q-date", chosen.toString()))))
        .contains("All right. I will ask you on");
    assertThat(evaluation(round, "Sam Lee").followUp()).isEqualTo(chosen);
    assertThat(shown(sam.says("follow up " + round.ref()))).contains("It is too early");
    later(chosen);
    threeMonthsOn(round, sam);
  }

  private static void later(LocalDate day) {
    served.bean(LanternClock.class).jumpTo(day.atTime(10, 0).atZone(London.ZONE).toInstant());
  }

  private void threeMonthsOn(Round round, Chat sam) {
    assertThat(shown(sam.says("follow up " + round.ref())))
        .contains("You planned: “" + INTENTION.substring(0, 20))
        .contains("How has it gone with what you planned?");
    assertThat(shown(sam.presses("Sometimes")))
        .contains("What helped or got in the way most?", "Have you noticed any difference");
    assertThat(shown(sam.says("time; can't tell")))
        .contains("May I ask your manager one question", "They will not see your answers");
    assertThat(evaluation(round, "Sam Lee").isDone(Stage.THREE_MONTHS)).isTrue();
    assertThat(shown(sam.says("yes"))).contains("I will ask your manager that one question.");
    Chat carol = served.chat("Carol Finch");
    String view = shown(carol.says("manager view " + round.ref()));
    assertThat(view)
        .contains("Sam Lee took part", "You do not see their answers")
        .doesNotContain("Write what a day", "Sometimes");
    assertThat(shown(carol.presses("A little"))).contains("Your colleague does not see it.");
    sam.says("hello");
    assertThat(kept()).as("something is kept, and not that").contains("hello");
    assertThat(kept()).doesNotContain("Write what a day", "can't tell", "cannot-tell");
  }

  private static String kept() {
    StringBuilder all = new StringBuilder();
    served
        .bean(org.springframework.data.mongodb.core.MongoOperations.class)
        .getCollection("conversations")
        .find()
        .forEach(it -> all.append(it.toJson()));
    return all.toString();
  }

  @Test
  void s4ByTypedWords() {
    Round round = rounding.open("training-neglect");
    Chat ben = served.chat("Ben Osei");
    ben.says("start " + round.ref());
    assertThat(shown(ben.says("5 / 2 / 4"))).contains("What one thing");
    assertThat(shown(ben.says("Ask about the child's day at each visit, from Monday.")))
        .contains("Saved.");
    assertThat(shown(ben.says("follow up " + round.ref() + " on 23 March")))
        .contains("I will ask you on");
    assertThat(shown(ben.says("don't follow up " + round.ref())))
        .contains("I do not ask you again about this course.");
    assertThat(evaluation(round, "Ben Osei").awaitsFollowUp()).isFalse();
  }

  @Test
  void withoutANameItIsSaidWhatThatCostsAndNothingIsNamed() {
    Round round = rounding.open("training-neglect");
    Chat kim = served.chat("Kim Dale");
    kim.says("start " + round.ref());
    String begun = shown(kim.says("answer " + round.ref() + " without my name"));
    assertThat(begun)
        .contains("I cannot ask you in three months how it went")
        .contains("How relevant was today");
    assertThat(served.bean(Evaluations.class).find(round.ref(), rounding.key("Kim Dale")))
        .isEmpty();
    kim.presses(
        "Next", Map.of("q-relevance", "3", "q-confidence-before", "2", "q-confidence-now", "2"));
    assertThat(shown(kim.presses("Next", Map.of("q-one-thing", ""))))
        .contains("saved without your name");
    assertThat(shown(kim.says("start " + round.ref())))
        .as("nobody counts twice")
        .contains("saved without your name");
    assertThat(served.bean(Evaluations.class).find(round.ref(), rounding.key("Kim Dale")))
        .isEmpty();
  }

  @Test
  void whoeverHasFinishedWithTheirNameKeepsIt() {
    Round round = rounding.open("training-neglect");
    Chat dan = served.chat("Dan Whitlow");
    dan.says("start " + round.ref());
    dan.says("5 / 2 / 4");
    dan.says("Use the prompt in every visit");
    assertThat(shown(dan.says("answer " + round.ref() + " without my name")))
        .contains("so it stays with your name");
    assertThat(evaluation(round, "Dan Whitlow").isDone(Stage.ON_DAY)).isTrue();
  }

  @Test
  void namesInAnIntentionAreSentBack() {
    Round round = rounding.open("training-neglect");
    Chat lou = served.chat("Lou Barker");
    lou.says("start " + round.ref());
    lou.says("5 / 2 / 4");
    assertThat(shown(lou.presses("Next", Map.of("q-one-thing", "Plan it with Janet Blackwood"))))
        .contains("I stopped before saving")
        .doesNotContain("Janet");
    assertThat(evaluation(round, "Lou Barker").isDone(Stage.ON_DAY)).isFalse();
  }

  @Test
  void wrongValuesAreSaidToBeSoAndTheOthersStayInTheForm() {
    Round round = rounding.open("training-neglect");
    Chat nina = served.chat("Nina Shah");
    nina.says("start " + round.ref());
    String again =
        shown(
            nina.sends(
                nina.activities()
                    .cardAction(
                        "training-answer",
                        Map.of(
                            "v", "1",
                            "round", round.ref(),
                            "stage", "ON_DAY",
                            "q-relevance", "9",
                            "q-confidence-before", "2",
                            "q-confidence-now", "4"))));
    assertThat(again).contains("How relevant was today to your job? Please choose one of these");
    assertThat(nina.input("q-confidence-now").path("value").asString()).isEqualTo("4");
    assertThat(evaluation(round, "Nina Shah").answers().all()).isEmpty();
  }
}
