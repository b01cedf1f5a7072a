package uk.lantern.bot.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of rounds as people type them. */
class RoundRefsTest {

  @ParameterizedTest
  @CsvSource({
    "launch P-0007 now, P-0007",
    "results of p7, p7",
    "nudge sa-2026-4 please, sa-2026-4",
    "moderate MA-2026-02-C07, MA-2026-02",
    "assurance AR-2026-01, AR-2026-01"
  })
  void aRoundIsNamedHoweverItIsTyped(String typed, String ref) {
    assertThat(RoundRefs.in(typed)).hasValue(ref);
  }

  @Test
  void whatNamesNoRoundIsNone() {
    for (String none : new String[] {"A-112", "step-7", "DEMO-01", "D-0007", "p", "ma-2026"}) {
      assertThat(RoundRefs.in(none)).as(none).isEmpty();
    }
  }

  @Test
  void aCaseStandsBehindItsRound() {
    assertThat(RoundRefs.caseIn("moderate MA-2026-02-C07")).hasValue("C07");
    assertThat(RoundRefs.caseIn("agree ma-2026-2 c3 good because it was seen")).hasValue("C03");
    assertThat(RoundRefs.behindCase("agree ma-2026-2 c3 good because")).isEqualTo("good because");
    assertThat(RoundRefs.caseIn("moderate MA-2026-02")).isEmpty();
  }
}
