package uk.lantern.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private final AtomicLong nanos = new AtomicLong();
  private final Limits limits = new Limits(nanos::get);

  @Test
  void eachWindowOfTheConversationRefusesOneMoreThanItLetsThrough() {
    limits.set(Window.teams());
    assertThat(passed("a", 10)).as("7 in a second").isEqualTo(7);
    later(Duration.ofMillis(1_000));
    assertThat(passed("a", 10)).as("8 in two seconds").isEqualTo(1);
    assertThat(passed("b", 10)).as("another conversation").isEqualTo(7);
  }

  @Test
  void sixtyInHalfAMinuteAndEighteenHundredInAnHour() {
    limits.set(Window.teams());
    int halfMinute = 0;
    for (int second = 0; second < 30; second++) {
      halfMinute += passed("a", 10);
      later(Duration.ofSeconds(1));
    }
    assertThat(halfMinute).isEqualTo(60);
    int hour = halfMinute;
    for (int second = 30; second < 3_600; second++) {
      hour += passed("a", 10);
      later(Duration.ofSeconds(1));
    }
    assertThat(hour).isEqualTo(1_800);
  }

  @Test
  void theAppHasFiftyASecondOverAllConversationsAndKindsOfRequest() {
    limits.set(Window.teams());
    int passed = 0;
    for (int i = 0; i < 100; i++) {
      Route route = i % 2 == 0 ? Route.SEND : Route.MEMBERS;
      passed += limits.check(route, "c" + i) == null ? 1 : 0;
    }
    assertThat(passed).isEqualTo(50);
  }

  @Test
  void replacingACardCountsLikeSendingOne() {
    limits.set(Window.teams());
    int passed = 0;
    for (int i = 0; i < 10; i++) {
      passed += limits.check(i % 2 == 0 ? Route.SEND : Route.UPDATE, "a") == null ? 1 : 0;
    }
    assertThat(passed).as("7 in a second, of both together").isEqualTo(7);
  }

  @Test
  void aLimitLoweredMidRunCountsWhatWasLetThroughBefore() {
    limits.set(List.of(Window.app(50)));
    assertThat(passed("a", 60)).isEqualTo(50);
    limits.app(20);
    later(Duration.ofMillis(999));
    assertThat(passed("a", 60)).isZero();
    later(Duration.ofMillis(1));
    assertThat(passed("a", 60)).isEqualTo(20);
  }

  @Test
  void otherBotsUseUpTheConversationForAll() {
    limits.set(Window.teams());
    limits.otherBots(Route.SEND, "a", 12);
    assertThat(passed("a", 10)).isEqualTo(2);
    assertThat(passed("b", 10)).isEqualTo(7);
  }

  @Test
  void newConversationsCanBeLimitedForTheWholeAppAsPeopleReport() {
    limits.set(List.of(Window.createForApp(7)));
    int passed = 0;
    for (int i = 0; i < 20; i++) {
      passed += limits.check(Route.CREATE_CONVERSATION, "c" + i) == null ? 1 : 0;
    }
    assertThat(passed).isEqualTo(7);
  }

  @Test
  void noStretchOfAnyLengthHoldsMoreThanItsWindowAllows() {
    limits.set(List.of(Window.app(9)));
    SplittableRandom random = new SplittableRandom(4);
    Deque<Long> last = new ArrayDeque<>();
    for (int i = 0; i < 20_000; i++) {
      later(Duration.ofMillis(random.nextInt(60)));
      if (limits.check(Route.SEND, "a") == null) {
        last.addLast(nanos.get());
        if (last.size() > 9) {
          assertThat(nanos.get() - last.removeFirst()).isGreaterThanOrEqualTo(1_000_000_000L);
        }
      }
    }
  }

  @Test
  void whoIsRefusedIsToldTheTimeOrNothingOrNonsense() {
    limits.set(List.of(Window.app(1)));
    passed("a", 1);
    later(Duration.ofMillis(300));
    assertThat(limits.check(Route.SEND, "a").retryAfter()).isEqualTo("1");
    limits.say(RetryAfter.withheld());
    assertThat(limits.check(Route.SEND, "a").retryAfter()).isNull();
    limits.say(RetryAfter.nonsense());
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      said.add(limits.check(Route.SEND, "a").retryAfter());
    }
    assertThat(said).contains("0", "-1", "1000000000", "Thu, 01 Jan 1970 00:00:00 GMT", null);
  }

  private int passed(String conversation, int tries) {
    int passed = 0;
    for (int i = 0; i < tries; i++) {
      passed += limits.check(Route.SEND, conversation) == null ? 1 : 0;
    }
    return passed;
  }

  private void later(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
