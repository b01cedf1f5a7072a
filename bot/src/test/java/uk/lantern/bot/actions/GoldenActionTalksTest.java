package uk.lantern.bot.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.TestTurns;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;

/** What released versions wrote of talks about actions is read for ever. */
@Tag("contract")
class GoldenActionTalksTest {

  private static final ZonedDateTime NINE = ZonedDateTime.parse("2026-11-24T09:00Z[Europe/London]");

  private final TestStore store = new TestStore();
  private final ActionTalks talks = new ActionTalks(store.mongo, new Conversations(store.mongo));

  @AfterEach
  void close() {
    store.close();
  }

  private static Turn maya(ZonedDateTime at) {
    return TestTurns.said(new PersonKey("t1", "maya"), "20 December", at);
  }

  @Test
  void aTalkOfVersion1IsReadAnsweredAndForgottenInTime() {
    Golden.insert(store.mongo, "actionTalks-v1.json");
    ActionTalk talk = talks.waiting(maya(NINE.plusHours(23))).orElseThrow();
    assertThat(talk.action()).isEqualTo("A-0104");
    assertThat(talk.question()).isEqualTo(Asked.MORE_TIME);
    assertThat(talk.said("why")).isEqualTo("The trainer is away until the tenth.");
    assertThat(talks.waiting(maya(NINE.plusHours(24)))).isEmpty();
    assertThat(talks.last(maya(NINE.plusDays(7).plusHours(9)))).as("a week later").isPresent();
    assertThat(talks.purge(LocalDate.of(2026, 12, 1))).isZero();
    assertThat(talks.purge(LocalDate.of(2026, 12, 2))).isEqualTo(1);
  }

  @Test
  void whatIsWrittenNowReadsTheSame() {
    talks.ask(maya(NINE), "A-0104", Asked.MORE_TIME, Map.of("days", "2026-12-20"));
    assertThat(store.mongo.getCollection(talks.collection()).find().first())
        .containsEntry("_id", "t1|maya")
        .containsEntry("action", "A-0104")
        .containsEntry("asked", "MORE_TIME")
        .containsEntry("touched", 1_795_510_800_000L)
        .containsEntry("purgeOn", "2026-12-02")
        .containsKeys("v", "said");
  }
}
