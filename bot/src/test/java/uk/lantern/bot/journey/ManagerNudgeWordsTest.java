package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.Round;

/** A manager says what an officer says of a round, and means the own agency's part of it. */
class ManagerNudgeWordsTest {

  private static Served served;
  private static Nudged nudged;
  private static Round audit;

  @BeforeAll
  static void start() {
    served = Served.start();
    nudged = new Nudged(served);
    audit = new AuditDay(served).alone().single(3);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void nudgeAndOutstandingWithTheNameOfTheRoundAreAboutTheirOwnAgency() {
    Chat carol = served.chat("Carol Finch");
    assertThat(carol.hears("outstanding " + audit.ref()))
        .contains("Not sent, and nobody has begun: record samples 1, 2 and 3")
        .doesNotContain("Nina");
    assertThat(carol.hears("nudge " + audit.ref().toLowerCase()))
        .contains("Sent. Next possible nudge: Friday 27 November.")
        .doesNotContain("Nina");
    nudged.awaitLetters(audit, 2);
    assertThat(carol.hears("remind " + audit.ref()))
        .contains("Nothing is sent", "within the last three working days");
    assertThat(nudged.letters(audit)).isEqualTo(2);
  }

  @Test
  void ofAPulseTheyReadNothingAndAnOfficerStillMeansTheWholeRound() {
    Chat carol = served.chat("Carol Finch");
    for (String words : new String[] {"nudge P-001", "outstanding P-001"}) {
      assertThat(carol.hears(words))
          .as(words)
          .contains("I cannot show you who is outstanding, or remind them");
    }
    assertThat(served.chat("Maya Fern").hears("nudge " + audit.ref()))
        .as("no manager")
        .contains("I cannot show you who is outstanding, or remind them");
    Round brief = new AuditDay(served).single(LocalDateTime.parse("2026-12-16T12:00"));
    assertThat(served.chat("Jo Okoro").hears("outstanding " + brief.ref()))
        .contains("Nina Shah", "Carol Finch");
  }
}
