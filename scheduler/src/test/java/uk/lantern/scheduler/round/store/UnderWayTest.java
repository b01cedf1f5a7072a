package uk.lantern.scheduler.round.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderWayTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
  private final AtomicBoolean stored = new AtomicBoolean();
  private final AtomicInteger reads = new AtomicInteger();
  private final UnderWay underWay = new UnderWay(nanos::get);

  private boolean isAny() {
    return underWay.isAny(
        () -> {
          reads.incrementAndGet();
          return stored.get();
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isReadOnceInASecondWhateverItIs(boolean any) {
    stored.set(any);
    assertThat(isAny()).isEqualTo(any);
    nanos.addAndGet(UnderWay.LASTS.toNanos() - 1);
    assertThat(isAny()).isEqualTo(any);
    assertThat(reads).hasValue(1);
  }

  @Test
  void anotherInstancesChangeShowsAfterASecond() {
    isAny();
    stored.set(true);
    nanos.addAndGet(UnderWay.LASTS.toNanos());
    assertThat(isAny()).isTrue();
  }

  @Test
  void ourOwnChangeShowsAtOnce() {
    isAny();
    stored.set(true);
    underWay.changed();
    assertThat(isAny()).isTrue();
  }

  @Test
  void whatWasReadBeforeAChangeAndComesAfterItIsNotKept() {
    boolean old =
        underWay.isAny(
            () -> {
              stored.set(true);
              underWay.changed();
              return false;
            });
    assertThat(old).isFalse();
    assertThat(isAny()).isTrue();
  }
}
