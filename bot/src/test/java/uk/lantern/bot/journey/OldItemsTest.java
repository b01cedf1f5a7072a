package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was replaced, is old, or comes from elsewhere says so. */
class OldItemsTest {

  private final Chat maya = Served.shared().chat("Maya Fern");

  @ParameterizedTest
  @CsvSource({
    "Bruising in babies: 2018 leaflet, Bruising in non-mobile babies",
    "read DEMO-2018-BRUISING, Bruising in non-mobile babies",
    "what does Working Together 2023 say, Working Together to Safeguard Children 2026"
  })
  void aReplacedItemNamesWhatReplacesItAndIsNotRead(String typed, String successor) {
    String said = maya.hears(typed);
    assertThat(said)
        .contains("That item was replaced")
        .contains("do not use it any more")
        .contains(successor);
    assertThat(maya.presses("Read it").getFirst().text()).contains(successor).contains("Part 1 of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read DEMO-WITHDRAWN-DISABLED",
        "read DEMO-RESTRICTED-HOUSING",
        "read DEMO-EMBARGO-PARENTAL-HEALTH",
        "read DEMO-GUIDE-TRANSITIONS",
        "read DEMO-NO-SUCH-ITEM"
      })
  void whatMayNotBeSeenIsAnsweredLikeWhatIsNotThere(String typed) {
    assertThat(maya.hears(typed)).isEqualTo(maya.hears("read DEMO-NEVER-WAS"));
  }

  @Test
  void anotherAreasLearningSaysSo() {
    assertThat(maya.hears("children not in school what have other areas learned"))
        .contains("From another area: not a West Sussex case.");
  }

  @Test
  void nationalLearningSaysSo() {
    assertThat(maya.hears("what did the national panel say about bruising in non-mobile infants"))
        .contains("National learning: not a West Sussex case.");
  }

  @Test
  void whatIsPastItsReviewDateSaysSo() {
    assertThat(maya.hears("why dont children tell us about things online"))
        .contains("This item is past its review date (31 October 2026).");
  }
}
