package uk.lantern.bot.teams.connector.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.pace.TenantPace.Grant;

/** Whose matter a 429 is, and what a conversation may take. Nobody waits: the time is simulated. */
class TenantPaceTest {

  private static final Duration ASKED = Duration.ofSeconds(3);

  private final AtomicLong nanos = new AtomicLong();
  private final TenantPace pace =
      new TenantPace(
          new PaceLimits(
              50,
              10,
              Duration.ofMillis(15),
              Map.of(
                  Duration.ofSeconds(1), 7,
                  Duration.ofSeconds(2), 8,
                  Duration.ofSeconds(30), 60,
                  Duration.ofHours(1), 1_800)),
          Duration.ofSeconds(5),
          nanos::get,
          new Random(1));

  @Test
  void aConversationTakesSevenInASecondEightInTwoAndSixtyInHalfAMinute() {
    assertThat(taken("a", 10)).isEqualTo(7);
    pass(Duration.ofMillis(1_016));
    assertThat(taken("a", 10)).isEqualTo(1);
    int sent = 8;
    for (int i = 0; i < 280; i++) {
      pass(Duration.ofMillis(100));
      sent += taken("a", 1);
    }
    assertThat(sent).isEqualTo(60);
  }

  @Test
  void aConversationTakesEighteenHundredInAnHour() {
    int sent = 0;
    for (int i = 0; i < 3_500; i++) {
      pass(Duration.ofSeconds(1));
      sent += taken("a", 1);
    }
    assertThat(sent).isEqualTo(1_800);
  }

  @Test
  void aConversationThatIsFullHoldsNoOther() {
    taken("a", 7);
    assertThat(pace.rests(Lane.REPLY, "a")).isTrue();
    assertThat(taken("b", 1)).isEqualTo(1);
  }

  @Test
  void aRefusalOfABusyConversationIsItsOwnMatter() {
    for (int i = 0; i < 30; i++) {
      taken("person-" + i, 1);
      pass(Duration.ofMillis(20));
    }
    refuse("busy", 5);
    assertThat(pace.limit()).isEqualTo(50);
    assertThat(taken("person-1", 1)).isEqualTo(1);
    assertThat(taken("busy", 1)).isZero();
    pass(ASKED.plusMillis(16));
    assertThat(taken("busy", 1)).isEqualTo(1);
  }

  @Test
  void aRefusalWhileTheTenantIsQuietIsTheConversationsOwnMatter() {
    refuse("a", 1);
    assertThat(pace.limit()).isEqualTo(50);
    assertThat(taken("b", 1)).isEqualTo(1);
  }

  @Test
  void refusalsOfTwoConversationsWithinASecondPauseTheTenantForWhatWasAsked() {
    refuse("a", 1);
    pass(Duration.ofMillis(200));
    refuse("b", 1);
    assertThat(taken("c", 1)).isZero();
    assertThat(pace.wait(Lane.REPLY, "c")).isBetween(ASKED, ASKED.plusMillis(200));
    assertThat(pace.tokens()).isZero();
    pass(ASKED.plusMillis(200));
    assertThat(taken("c", 1)).isEqualTo(1);
  }

  @Test
  void aRefusalInTheMiddleOfABroadcastIsTheTenants() {
    for (int i = 0; i < 50; i++) {
      taken("person-" + i, 1);
      pass(Duration.ofMillis(20));
    }
    refuse("somebody", 1);
    assertThat(taken("c", 1)).as("everybody rests").isZero();
  }

  @Test
  void oneRefusalAtTheWholeLimitIsOneThatCameLateAndTheNextOneSoonAfterALowerLimit() {
    for (int i = 0; i < 50; i++) {
      taken("person-" + i, 1);
      pass(Duration.ofMillis(20));
    }
    refuse("somebody", 1);
    assertThat(pace.limit()).isEqualTo(50);
    for (int i = 0; i < 300; i++) {
      taken("other-" + i, 1);
      pass(Duration.ofMillis(20));
    }
    refuse("somebody else", 1);
    assertThat(pace.limit()).isLessThan(50);
  }

  @Test
  void aConversationThatIsRefusedAgainAndAgainRestsLongerEachTime() {
    refuse("a", 1);
    pass(ASKED.plusMillis(1));
    refuse("a", 1);
    pass(ASKED.plusMillis(1));
    refuse("a", 1);
    assertThat(pace.wait(Lane.REPLY, "a")).isEqualTo(Duration.ofSeconds(4));
  }

  private int taken(String conversation, int wanted) {
    int taken = 0;
    for (int i = 0; i < wanted; i++) {
      taken += pace.take(Lane.REPLY, conversation, Duration.ZERO) == null ? 0 : 1;
    }
    return taken;
  }

  private void refuse(String conversation, int requests) {
    Grant last = null;
    for (int i = 0; i < requests; i++) {
      last = pace.take(Lane.REPLY, conversation, Duration.ZERO);
    }
    assertThat(last).isNotNull();
    last.refused(ASKED);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
