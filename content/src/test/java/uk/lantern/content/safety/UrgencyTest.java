package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of several things a message says, the most urgent counts. */
class UrgencyTest {

  private static Stretch stretch(String plain, SafetyClass found) {
    return new Stretch(plain, Set.of(), found);
  }

  @Test
  void aLifeInDangerComesBeforeEverythingAndNothingBeforeNothing() {
    for (SafetyClass other : EnumSet.range(SafetyClass.S2, SafetyClass.S7)) {
      assertThat(Urgency.comesBefore(SafetyClass.S1, other)).isTrue();
      assertThat(Urgency.comesBefore(other, SafetyClass.S1)).isFalse();
      assertThat(Urgency.comesBefore(other, SafetyClass.S9)).isTrue();
      assertThat(Urgency.comesBefore(other, other)).isFalse();
    }
    assertThat(Urgency.comesBefore(SafetyClass.S9, SafetyClass.NONE)).isTrue();
    assertThat(Urgency.comesBefore(SafetyClass.NONE, SafetyClass.S9)).isFalse();
  }

  @Test
  void theFirstOfTheMostUrgentStretchesCounts() {
    Stretch first = stretch("one", SafetyClass.S2);
    Stretch same = stretch("two", SafetyClass.S2);
    Stretch lesser = stretch("three", SafetyClass.S9);
    assertThat(Urgency.worst(List.of(lesser, first, same, lesser))).isSameAs(first);
    assertThat(Urgency.worst(List.of(lesser))).isSameAs(lesser);
  }
}
