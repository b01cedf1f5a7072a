package uk.lantern.bot.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.TestTurns;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;

/** What released versions wrote of talks about feedback is read for ever. */
@Tag("contract")
class GoldenFeedbackTalksTest {

  private static final ZonedDateTime NINE = ZonedDateTime.parse("2026-11-24T09:00Z[Europe/London]");

  private final TestStore store = new TestStore();
  private final FeedbackTalks talks =
      new FeedbackTalks(store.mongo, new Conversations(store.mongo));

  @AfterEach
  void close() {
    store.close();
  }

  private static Turn maya(ZonedDateTime at) {
    return TestTurns.said(new PersonKey("t1", "maya"), "Meet sooner.", at);
  }

  @Test
  void aTalkOfVersion1IsReadAndGoesOnForADay() {
    Golden.insert(store.mongo, "feedbackTalks-v1.json");
    FeedbackTalk talk = talks.waiting(maya(NINE.plusHours(23))).orElseThrow();
    assertThat(talk.form()).isEqualTo("0b1f6a52-7a43-4f0e-9f0e-2f7a3f6f7c11");
    assertThat(talk.question()).isEqualTo(FeedbackTalk.Asked.WORDS);
    assertThat(talk.said("words")).isEqualTo("Meet before the meeting.");
    assertThat(talk.ref()).isEmpty();
    assertThat(talks.last(maya(NINE.plusHours(24)))).isEmpty();
    FeedbackTalk kept = talks.kept(maya(NINE.plusHours(1)), talk, "F-12");
    assertThat(talks.last(maya(NINE.plusHours(24)))).contains(kept);
    assertThat(kept.form()).isEqualTo(talk.form());
    assertThat(kept.said()).isEmpty();
  }

  @Test
  void whatIsWrittenNowStaysForItsDayAndGoesInTheNightAfter() {
    talks.begin(maya(NINE.plusHours(14)), FeedbackTalk.Asked.WORDS, Map.of("kind", "IDEA"));
    assertThat(talks.purge(LocalDate.of(2026, 11, 25))).isZero();
    assertThat(talks.last(maya(NINE.plusHours(37)))).isPresent();
    assertThat(talks.purge(LocalDate.of(2026, 11, 26))).isEqualTo(1);
    assertThat(talks.collection()).isEqualTo("feedbackTalks");
  }
}
