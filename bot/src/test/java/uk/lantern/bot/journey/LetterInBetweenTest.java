package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PersonKey;

/** A letter about an action never ejects somebody from what they are in the middle of. */
class LetterInBetweenTest {

  private final Served served = Served.shared();

  private PersonKey key(String name) {
    return served.bean(People.class).named(name).orElseThrow().key();
  }

  @Test
  void somebodyInTheMiddleOfAQuestionGoesOnAfterALetter() {
    Chat sam = served.chat("Sam Lee");
    String question = "what colour is the interrupted moon made of cheese";
    sam.says(question);
    sam.presses("Ask the partnership team");
    ActionOutcome proposed =
        served
            .bean(Actions.class)
            .propose(
                key("Jo Okoro"),
                NewAction.of(
                        "DEMO-01",
                        List.of(),
                        new ActionWords("Try the interrupted guide", "It was used", "", "not yet"),
                        key("Sam Lee"),
                        London.today(served.bean(Clock.class)).plusDays(60))
                    .serving("DEMO-7MB-HIDDEN-MEN"));
    assertThat(proposed).isInstanceOf(ActionOutcome.Done.class);
    assertThat(sam.awaits("Try the interrupted guide"))
        .contains("An action is proposed to you")
        .contains("Jo Okoro suggests you as its owner.");
    assertThat(sam.presses("Send with my name", Map.of("question", question)).getFirst().text())
        .contains("Your reference is Q-");
  }
}
