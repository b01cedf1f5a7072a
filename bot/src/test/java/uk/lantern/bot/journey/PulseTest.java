package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;

/** Dialogue S3: a pulse, by buttons and by typed words. */
class PulseTest {

  private final Served served = Served.shared();
  private final Rounding rounding = new Rounding(served);
  private final Chat sam = served.chat("Sam Lee");
  private Round round;

  @BeforeEach
  void asked() {
    round = rounding.open("pulse-escalation");
  }

  private String shown(List<Shown> all) {
    return String.join("\n", all.stream().map(Shown::text).toList());
  }

  @Test
  void s3Lines1To7ByButtonsInThreeTaps() {
    String offer = shown(sam.says("pulse " + round.ref()));
    assertThat(offer)
        .contains("Your name is not saved with your answers")
        .contains("5 or more for a group")
        .contains("Your organisation keeps its own Teams logs")
        .contains("both our database and the key");
    assertThat(Chat.titles(sam.says("pulse " + round.ref()).subList(0, 1)))
        .containsExactly("Start", "Not now", "Don't ask me this one");
    assertThat(shown(sam.presses("Start")))
        .contains("Question 1 of 2")
        .contains("did you know how to escalate?")
        .contains("Prefer not to say");
    assertThat(shown(sam.presses("I thought I knew, but got stuck")))
        .contains("Question 2 of 2")
        .contains("What would help most?")
        .doesNotContain("got stuck");
    String thanks = shown(sam.presses("Named person to call"));
    assertThat(thanks)
        .contains("Thanks. Your answer is saved without your name. Results:".substring(0, 40))
        .doesNotContain("Named person", "got stuck");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).isEmpty();
  }

  @Test
  void threeQuestionsTakeFourTaps() {
    Round three = rounding.open("pulse-hidden-men");
    sam.says("pulse " + three.ref());
    sam.presses("Start");
    sam.presses("Yes, and it is written down");
    sam.presses("Fairly sure");
    assertThat(shown(sam.presses("Nothing gets in the way"))).contains("Thanks.");
  }

  @Test
  void s3ByTypedWords() {
    assertThat(shown(sam.says("start " + round.ref()))).contains("Question 1 of 2");
    assertThat(shown(sam.says("I thought I knew, but got stuck"))).contains("Question 2 of 2");
    assertThat(shown(sam.says("2"))).contains("Thanks.").doesNotContain("Named person");
    Chat ben = served.chat("Ben Osei");
    ben.says("start " + round.ref());
    assertThat(shown(ben.says("pulse answer 4"))).contains("Question 2 of 2");
    assertThat(shown(ben.says("pulse answer " + round.ref() + ": 5 - a rota of who to call")))
        .contains("Thanks.");
  }

  @Test
  void noIsAnAnswerWhenItWasAskedFor() {
    sam.says("start " + round.ref());
    assertThat(shown(sam.says("No"))).contains("Question 2 of 2");
    assertThat(shown(sam.says("prefer not to say"))).contains("Thanks.");
  }

  @Test
  void somethingElseMayBeSaidInShortWords() {
    sam.says("start " + round.ref());
    sam.presses("No");
    String thanks =
        shown(
            sam.presses("Something else", Map.of("q-would-help--words", "a rota of who to call")));
    assertThat(thanks).contains("Thanks.").doesNotContain("rota of who");
  }

  @Test
  void namesInShortWordsAreSentBackAndNothingIsKept() {
    sam.says("start " + round.ref());
    sam.presses("No");
    String again =
        shown(
            sam.presses(
                "Something else",
                Map.of("q-would-help--words", "a half day with Janet Blackwood")));
    assertThat(again)
        .contains("Question 2 of 2", "I stopped before saving", "write it again without that")
        .doesNotContain("Janet");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).contains("would-help");
    assertThat(served.everythingStored()).doesNotContain("Janet Blackwood");
  }

  @Test
  void aDisclosureInShortWordsIsAnsweredFirst() {
    sam.says("start " + round.ref());
    sam.presses("No");
    String block =
        shown(
            sam.presses(
                "Something else",
                Map.of("q-would-help--words", "a child just told me her stepdad hits her")));
    assertThat(block).contains("999");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).contains("would-help");
  }

  @Test
  void notNowAndDontAskMe() {
    assertThat(shown(sam.says("not now " + round.ref()))).contains("All right, not now.");
    assertThat(shown(sam.says("pulse"))).as("whoever changes their mind").contains(round.ref());
    assertThat(shown(sam.says("start " + round.ref())))
        .as("whoever changes their mind")
        .contains("Question 1 of 2");
    assertThat(shown(sam.says("don't ask me " + round.ref())))
        .contains("I do not ask you these questions again.");
    assertThat(shown(sam.says("start " + round.ref()))).contains("You asked me not to ask you");
    assertThat(shown(sam.says("pulse answer " + round.ref() + ": 2")))
        .contains("You asked me not to ask you");
  }

  @Test
  void s3Lines9And10NobodyIsToldWhoAnswered() {
    for (String person : List.of("Sam Lee", "Jo Okoro", "Nia Brandt")) {
      String said = served.chat(person).hears("who answered from police");
      assertThat(said)
          .as(person)
          .contains(
              "I can't show that. Answers are not linked to people, and small groups are hidden.");
    }
  }
}
