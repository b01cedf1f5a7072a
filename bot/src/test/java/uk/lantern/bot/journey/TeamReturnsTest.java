package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseStep;

/** S10.8: a team's overview has its agency's returns beside its actions, in counts. */
class TeamReturnsTest {

  private static Served served;
  private static AuditDay day;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served).alone();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aManagerReadsHowManyReturnsWereSentAndNotWhoAudits() {
    Chat carol = served.chat("Carol Finch");
    assertThat(carol.hears("team overview")).contains("Actions: ").doesNotContain("returns");
    Round audit = day.single();
    day.assurance();
    day.responses()
        .take(
            new ResponseKey(audit.ref(), "demo_nhs", "1"),
            day.key("Nina Shah"),
            0,
            new ResponseStep.Start());
    assertThat(carol.hears("team overview"))
        .contains("Audit returns of your organisation: 0 of 3 sent.")
        .contains("Assurance requests to your organisation: 0 of 1 answered and sent.")
        .contains("I never show who answered pulses.")
        .doesNotContain("Nina");
    assertThat(served.chat("Ruth Calder").hears("team overview"))
        .as("another organisation's manager")
        .doesNotContain("returns of your organisation: 0 of 3");
  }
}
