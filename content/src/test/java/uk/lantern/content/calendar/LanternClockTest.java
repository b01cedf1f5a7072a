package uk.lantern.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LanternClockTest {

  private static final Instant START = Instant.parse("2026-11-23T11:00:00Z");

  private static final class Ticking extends Clock {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }

  private final Ticking base = new Ticking();
  private final LanternClock clock = new LanternClock(base);

  @Test
  void itRunsWithItsBaseUntilSomebodySetsItAhead() {
    base.now = START.plusSeconds(5);
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
    assertThat(clock.isDemoTime()).isFalse();
  }

  @Test
  void afterAJumpItRunsOnFromThereAndSaysDemoTime() {
    Instant tuesday = Instant.parse("2026-11-24T10:00:00Z");
    clock.jumpTo(tuesday);
    base.now = START.plus(Duration.ofMinutes(3));
    assertThat(clock.instant()).isEqualTo(tuesday.plus(Duration.ofMinutes(3)));
    assertThat(clock.isDemoTime()).isTrue();
  }

  @Test
  void itNeverGoesBackAndARefusedJumpChangesNothing() {
    clock.jumpTo(START.plusSeconds(60));
    assertThatThrownBy(() -> clock.jumpTo(START.plusSeconds(59)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only moves forward");
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void viewsInOtherZonesMoveWithIt() {
    Clock view = clock.withZone(ZoneOffset.UTC);
    clock.jumpTo(START.plusSeconds(3_600));
    assertThat(view.instant()).isEqualTo(START.plusSeconds(3_600));
    assertThat(view.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.getZone()).isEqualTo(London.ZONE);
  }

  @Test
  void aCorrectionMovesTheTimeBothWaysAndIsNoDemoTime() {
    Clock view = clock.withZone(ZoneOffset.UTC);
    clock.correct(Duration.ofMinutes(-5));
    assertThat(view.instant()).isEqualTo(START.minusSeconds(300));
    clock.correct(Duration.ofMinutes(5));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(300));
    assertThat(clock.isDemoTime()).isFalse();
  }

  @Test
  void aJumpLandsWhereItWasToldWhateverTheCorrection() {
    clock.correct(Duration.ofMinutes(5));
    Instant tuesday = Instant.parse("2026-11-24T10:00:00Z");
    clock.jumpTo(tuesday);
    assertThat(clock.instant()).isEqualTo(tuesday);
  }
}
