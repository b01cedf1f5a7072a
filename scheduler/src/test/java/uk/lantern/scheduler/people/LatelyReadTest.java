package uk.lantern.scheduler.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LatelyReadTest {

  private static final PersonKey SAM = new PersonKey("tenant", "sam");

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger stored = new AtomicInteger(1);
  private final AtomicInteger reads = new AtomicInteger();
  private final LatelyRead<Integer> lately = new LatelyRead<>(nanos::get);

  private int read() {
    return lately.get(
        SAM,
        person -> {
          reads.incrementAndGet();
          return stored.get();
        });
  }

  @Test
  void isReadOnceInFiveSeconds() {
    read();
    read();
    assertThat(reads).hasValue(1);
    stored.set(2);
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(LatelyRead.SECONDS) + 1);
    assertThat(read()).isEqualTo(2);
  }

  @Test
  void aChangeShowsAtOnce() {
    read();
    stored.set(2);
    lately.changed(SAM);
    assertThat(read()).isEqualTo(2);
  }

  @Test
  void whatWasReadBeforeAChangeAndComesAfterItIsNotKept() {
    int old =
        lately.get(
            SAM,
            person -> {
              int value = stored.getAndSet(2);
              lately.changed(SAM);
              return value;
            });
    assertThat(old).isEqualTo(1);
    assertThat(read()).isEqualTo(2);
  }
}
