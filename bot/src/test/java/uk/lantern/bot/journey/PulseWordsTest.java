package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed to a pulse is an answer to it, and a round that is over promises nothing. */
class PulseWordsTest extends OnPulseCards {

  private String hears(String text) {
    return shown(sam.says(text));
  }

  @Test
  void anAnswerThatMentionsSomethingLikeARoundIsAnAnswer() {
    hears("start " + round.ref());
    hears("No");
    assertThat(hears("5 - a P1 rota of who to call")).contains("Thanks.");
    assertThat(next()).isEmpty();
  }

  @Test
  void anAnswerIsNamedByTheRoundBeforeIt() {
    assertThat(hears("pulse answer " + round.ref() + ": no")).contains("Question 2 of 2");
    String typed = round.ref().toLowerCase(java.util.Locale.UK).replaceFirst("p-0*", "p");
    assertThat(hears("pulse answer " + typed + ": 2")).contains("Thanks.");
  }

  @Test
  void notNowAndDontAskMeOfARoundThatIsOverPromiseNothing() {
    rounding.closed(round);
    for (String verb : new String[] {"pulse-later", "pulse-decline"}) {
      assertThat(presses(sam, verb, Map.of("v", "1", "round", round.ref(), "stage", "ONCE")))
          .as(verb)
          .contains("These questions are closed.")
          .doesNotContain("two days", "do not ask you");
    }
    assertThat(hears("not now " + round.ref())).contains("These questions are closed.");
  }

  @Test
  void theQuestionIsPutAgainWhenSomebodyAsksForIt() {
    hears("start " + round.ref());
    hears("No");
    assertThat(hears("pulse again")).contains("of 2");
  }
}
