package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.audittrail.AuditVerifier;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.trigger.Schedule;
import uk.lantern.scheduler.trigger.Scheduled;

/** An operator pauses and resumes all sending, and sees what is scheduled. */
class OperatorTest {

  private final Served served = Served.start();
  private final Deliveries deliveries = new Deliveries(served);
  private final Chat alex = served.chat("Alex Marsh");

  @AfterEach
  void stop() {
    served.close();
  }

  private List<String> recorded() {
    return served.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
        .map(entry -> entry.getString("kind"))
        .toList();
  }

  @Test
  void pausingTakesAReasonAndASecondWordAndEverybodyWhoAsksSeesIt() {
    assertThat(alex.hears("pause all because the dates are wrong"))
        .startsWith("Pause all sending?")
        .contains("confirm pause because the dates are wrong");
    assertThat(served.bean(OutboxPause.class).current()).as("not yet").isEmpty();
    assertThat(alex.presses("Yes, pause all", Map.of("reason", " ")).getFirst().text())
        .startsWith("Say why");
    alex.says("pause all");
    assertThat(
            alex.presses("Yes, pause all", Map.of("reason", "the dates are wrong"))
                .getFirst()
                .text())
        .startsWith("All sending is paused.");
    assertThat(served.bean(OutboxPause.class).current().orElseThrow().reason())
        .isEqualTo("the dates are wrong");
    for (String asked : List.of("outbox", "what is scheduled", "resume", "pause all")) {
      assertThat(served.chat("Jo Okoro").hears(asked))
          .as(asked)
          .contains("All sending is paused since Tuesday 24 November 2026 at 09:")
          .contains("because: the dates are wrong");
    }
  }

  @Test
  void whatWaitsStaysUntilSomebodyResumesWithASecondWord() {
    alex.says("confirm pause because the dates are wrong");
    String id = deliveries.waiting("Maya Fern");
    assertThat(deliveries.state(id)).isEqualTo(DeliveryState.DUE);
    assertThat(alex.hears("resume")).startsWith("Resume sending?");
    assertThat(served.bean(OutboxPause.class).current()).as("still").isPresent();
    assertThat(alex.presses("Yes, resume").getFirst().text()).startsWith("Sending goes on.");
    assertThat(served.bean(OutboxPause.class).current()).isEmpty();
    assertThat(alex.hears("confirm resume")).isEqualTo("Nothing is paused.");
    assertThat(recorded()).contains("PAUSED", "RESUMED");
    assertThat(served.bean(AuditVerifier.class).verify())
        .allMatch(AuditVerifier.Report::intact)
        .isNotEmpty();
  }

  @Test
  void whatIsScheduledIsWhatQuartzHolds() {
    List<Scheduled> all =
        served
            .bean(Schedule.class)
            .within(London.now(served.bean(Clock.class)), Duration.ofDays(30));
    assertThat(all).extracting(Scheduled::name).contains("waiting-questions", "purge");
    assertThat(alex.hears("what is scheduled"))
        .contains(all.stream().map(Scheduled::reason).toList())
        .contains("The team's list of waiting questions: next on Tuesday 24 November 2026 at 10:00")
        .contains("22 in 30 days.")
        .as("in words, not by the names of the rows")
        .doesNotContain("waiting-questions:");
  }

  @Test
  void aPlannedMomentIsOneLineWithoutTheCadenceThatWatchesOverIt() {
    String closes = "(?s).*P-0001 closes: \\w+day \\d+ \\w+ 2026 at \\d\\d:\\d\\d\\.\\R.*";
    Served.soon().until(() -> alex.hears("what is scheduled").matches(closes));
  }
}
