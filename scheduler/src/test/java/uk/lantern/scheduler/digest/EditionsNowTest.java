package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EditionsNowTest {

  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private final EditionsNow editions =
      new EditionsNow(
          ref -> {
            reads.incrementAndGet();
            return Optional.empty();
          },
          nanos::get);

  @Test
  void tenThousandLettersOfASecondReadTheirEditionOnceAndTheNextSecondReadsItAgain() {
    for (int letter = 0; letter < 10_000; letter++) {
      assertThat(editions.find("D-0007")).isEmpty();
    }
    assertThat(reads).hasValue(1);
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    editions.find("D-0007");
    assertThat(reads).hasValue(2);
  }

  @Test
  void manyEditionsAreNotKeptForEver() {
    for (int i = 0; i < 1_000; i++) {
      editions.find("D-" + i);
    }
    editions.find("D-1");
    assertThat(reads).hasValue(1_001);
  }
}
