package uk.lantern.rig.bar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short runs of the bars that judge correctness. Each prints its figures. */
class BarsInVerifyTest {

  @ParameterizedTest
  @ValueSource(strings = {"R2", "R7", "R10", "R12", "R18", "actions", "pulse"})
  void nothingIsLostAndNothingIsDoubled(String bar) throws Exception {
    Bars.ALL.get(bar).run(Scale.SHORT, 1);
  }

  /** A few kills here; as many as are claimed by command, which takes minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"R1", "digest-kills"})
  void aFewLoseAndDoubleNothing(String bar) throws Exception {
    Bars.ALL.get(bar).run(Scale.SHORT, 1);
  }
}
