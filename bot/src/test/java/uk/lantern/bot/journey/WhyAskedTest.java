package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** A pulse comes by itself; whoever gets it asks why, and nobody learns more of it than that. */
class WhyAskedTest {

  private final Served served = Served.start();
  private final Chat maya = served.chat("Maya Fern");
  private final PersonKey jo = served.bean(DemoPeople.class).named("Jo Okoro").orElseThrow().key();

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void theCardComesWhenThePulseOpensAndItsQuestionWhyIsAnswered() {
    String ref = pulse("2026-11-25T17:00");
    String card = maya.awaits("quick questions, 30 seconds");
    assertThat(card)
        .contains(
            "Topic: DEMO challenge",
            "Your name is not saved with your answers.",
            "start " + ref,
            "not now " + ref,
            "don't ask me " + ref,
            "why am I being asked " + ref);
    for (String asked : List.of("why am I being asked?", "why am I being asked " + ref)) {
      assertThat(maya.hears(asked))
          .as(asked)
          .contains(
              "Why you are asked",
              "DEMO challenge between agencies (" + ref + ")",
              "whether people can challenge another agency's decision",
              "You are asked because it asks everybody.",
              "Your name is not saved with your answers",
              "at most 40 a week", // in a trial
              "no pulse questions");
    }
  }

  @Test
  void whatSomebodyWasNotAskedAndWhatThereIsNotAreOne() {
    assertThat(maya.hears("why am I being asked P-9999"))
        .contains("You were not asked that, or it is over.");
    assertThat(maya.hears("why am I being asked SA-2026-77"))
        .contains("You were not asked that, or it is over.");
  }

  /** Attack 118: who was reminded, put off or had declined is nobody's to see. */
  @Test
  void case118AnOperatorSeesThatThePulseArrivedAndNothingElseOfIt() {
    String ref = pulse("2026-12-04T17:00");
    maya.awaits("quick questions, 30 seconds");
    maya.jumps("9 days");
    maya.awaits("If you have answered already");
    Chat alex = served.chat("Alex Marsh");
    assertThat(alex.hearsAll("was Maya Fern told"))
        .contains("pulse asked", "The questionnaire T-0001")
        .doesNotContainIgnoringCase("reminded")
        .doesNotContain(ref);
  }

  private String pulse(String closes) {
    Rounds rounds = served.bean(Rounds.class);
    Questionnaire it = served.bean(Questionnaires.class).find("pulse-escalation").orElseThrow();
    LocalDateTime end = LocalDateTime.parse(closes);
    RoundPlan plan =
        new RoundPlan(
            new RoundForm(it.code(), it.version(), it.kind(), Anonymity.ANONYMOUS),
            "DEMO challenge between agencies",
            new Serving("", 0, "", List.of()),
            RoundAudience.ALL,
            new RoundDates(
                LocalDateTime.parse("2026-11-24T09:00"), end, end.toLocalDate().plusDays(3), null),
            RoundCases.NONE);
    Round draft = done(rounds.draft(jo, plan));
    return done(rounds.launch(draft.ref(), jo, draft.turn())).ref();
  }

  private static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }
}
