package uk.lantern.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.TestTurns;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.ResponseKey;

/** What released versions wrote of talks about audits is read for ever. */
@Tag("contract")
class GoldenAuditTalksTest {

  private static final ZonedDateTime NINE = ZonedDateTime.parse("2026-11-24T09:00Z[Europe/London]");

  private final TestStore store = new TestStore();
  private final AuditTalks talks = new AuditTalks(store.mongo, new Conversations(store.mongo));

  @AfterEach
  void close() {
    store.close();
  }

  private static Turn maya(ZonedDateTime at) {
    return TestTurns.said(new PersonKey("t1", "maya"), "yes", at);
  }

  @Test
  void aTalkOfVersion1IsReadAnsweredAndForgottenInTime() {
    Golden.insert(store.mongo, "auditTalks-v1.json");
    AuditTalk talk = talks.waiting(maya(NINE.plusMinutes(119))).orElseThrow();
    assertThat(talk.key()).isEqualTo(new ResponseKey("P-0007", "demo_nhs", "C03"));
    assertThat(talk.asked()).isEqualTo("seen-alone");
    assertThat(talks.waiting(maya(NINE.plusHours(2)))).isEmpty();
    assertThat(talks.last(maya(NINE.plusDays(7)))).as("a week later").isPresent();
    assertThat(talks.purge(LocalDate.of(2026, 12, 1))).isZero();
    assertThat(talks.purge(LocalDate.of(2026, 12, 2))).isEqualTo(1);
  }

  @Test
  void whatIsWrittenNowReadsTheSame() {
    talks.ask(maya(NINE), new ResponseKey("P-0007", "demo_nhs", "C03"), "seen-alone");
    assertThat(store.mongo.getCollection(talks.collection()).find().first())
        .containsEntry("_id", "t1|maya")
        .containsEntry("round", "P-0007")
        .containsEntry("agency", "demo_nhs")
        .containsEntry("piece", "C03")
        .containsEntry("asked", "seen-alone")
        .containsEntry("touched", 1_795_510_800_000L)
        .containsEntry("purgeOn", "2026-12-02")
        .containsKey("v");
  }
}
