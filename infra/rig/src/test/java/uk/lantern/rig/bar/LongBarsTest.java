package uk.lantern.rig.bar;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes longer; bigger still by command, see the README. */
@Tag("long")
class LongBarsTest {

  @ParameterizedTest
  @ValueSource(strings = {"R3", "R13", "R19", "correct", "digest-stop"})
  void nothingIsLostAndNothingIsDoubled(String bar) throws Exception {
    Bars.ALL.get(bar).run(Scale.LONG, 2);
  }
}
