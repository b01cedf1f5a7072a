package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.training.Evaluations;

/**
 * Two instances with one store: what one has asked without a name the other does not know, since it
 * is written down nowhere. A bare answer is neither guessed at nor kept as a question.
 */
class OtherInstanceTest {

  private static final String AGAIN = "If that was an answer";

  private static Served one;
  private static Served other;
  private static Rounding rounding;

  @BeforeAll
  static void start() {
    one = Served.start();
    other = Served.beside(one);
    rounding = new Rounding(one);
    one.bean(Rounds.class).in(List.of(RoundState.OPEN), 100).stream()
        .filter(it -> !it.kind().isOfAgencies())
        .forEach(rounding::cancelled);
  }

  @AfterAll
  static void stop() {
    other.close();
    one.close();
  }

  private static String kept() {
    StringBuilder all = new StringBuilder();
    one.bean(MongoOperations.class)
        .getCollection("conversations")
        .find()
        .forEach(it -> all.append(it.toJson()));
    return all.toString();
  }

  @Test
  void theQuestionOfAPulseIsPutAgainAndThenAnswered() {
    Round round = rounding.open("pulse-escalation");
    Chat sam = one.chat("Sam Lee");
    sam.says("start " + round.ref());
    Chat there = sam.at(other);
    String before = kept();
    assertThat(there.hearsAll("2")).contains(AGAIN, "Question 1 of 2", "Prefer not to say");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).contains("knew-how");
    assertThat(there.hearsAll("No")).contains("Question 2 of 2");
    assertThat(sam.hearsAll("2"))
        .as("here the first question was shown last, and it is answered: the next one is taken")
        .contains("Thanks.");
    assertThat(kept()).isEqualTo(before);
    rounding.cancelled(round);
  }

  @Test
  void withSeveralPulsesOpenTheyAreOffered() {
    Round first = rounding.open("pulse-escalation");
    Round second = rounding.open("pulse-hidden-men");
    Chat ben = one.chat("Ben Osei");
    String before = kept();
    assertThat(ben.hearsAll("2")).contains(AGAIN, first.ref(), second.ref());
    assertThat(kept()).isEqualTo(before);
    rounding.cancelled(first);
    rounding.cancelled(second);
  }

  @Test
  void aQuestionToTheLibraryStaysOne() {
    Round round = rounding.open("pulse-escalation");
    Chat sam = one.chat("Sam Lee");
    assertThat(sam.hearsAll("what have we learned about neglect")).doesNotContain(AGAIN);
    assertThat(sam.hearsAll("training for new starters")).doesNotContain(AGAIN);
    rounding.cancelled(round);
  }

  @Test
  void whoeverChoseToAnswerACourseWithoutTheirNameIsNotNamedByAnotherInstance() {
    Round round = rounding.open("training-neglect");
    Chat kim = one.chat("Kim Dale");
    kim.says("answer " + round.ref() + " without my name");
    Chat there = kim.at(other);
    String before = kept();
    assertThat(there.hearsAll("5 / 2 / 4")).contains(AGAIN, "You can answer without your name.");
    assertThat(there.hearsAll("training answer 5 / 2 / 4"))
        .contains(AGAIN, "You can answer without your name.");
    assertThat(one.bean(Evaluations.class).find(round.ref(), rounding.key("Kim Dale"))).isEmpty();
    assertThat(kim.hearsAll("5 / 2 / 4")).contains("What one thing will you do differently");
    assertThat(there.hearsAll("training answer I will ask each week"))
        .contains(AGAIN, "What one thing will you do differently");
    assertThat(one.bean(Evaluations.class).find(round.ref(), rounding.key("Kim Dale"))).isEmpty();
    assertThat(there.hearsAll("I will ask each week")).contains("saved without your name");
    assertThat(kept()).isEqualTo(before);
    rounding.cancelled(round);
  }
}
