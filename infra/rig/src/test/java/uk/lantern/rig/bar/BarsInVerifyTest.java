package uk.lantern.rig.bar;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short runs of the bars that judge correctness. Each prints its figures. */
class BarsInVerifyTest {

  @ParameterizedTest
  @ValueSource(strings = {"R2", "R7", "R10", "R12", "R18", "actions"})
  void nothingIsLostAndNothingIsDoubled(String bar) throws Exception {
    Bars.ALL.get(bar).run(Scale.SHORT, 1);
  }

  /** Those of which {@link LongBarsTest} has more. */
  @Tag("short")
  @ParameterizedTest
  @ValueSource(strings = {"R1", "digest-kills"})
  void aFewLoseAndDoubleNothing(String bar) throws Exception {
    Bars.ALL.get(bar).run(Scale.SHORT, 1);
  }
}
