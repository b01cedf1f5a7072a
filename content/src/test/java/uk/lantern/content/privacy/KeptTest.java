package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays although it looks like an identifier; a star stands for each hidden character. */
class KeptTest {

  private final Kept kept = new Kept(List.of("Sara Sharif"), List.of("Jo Okoro"));

  private String hidden(String view) {
    return kept.hidden(view).replace('\uE000', '*').replace('\uE001', '+');
  }

  @ParameterizedTest
  @CsvSource({
    "see Q-0147 today, see ****** today",
    "LI-0098, *******",
    "2026-11/3 of MA-2026-02, ********* of **********",
    "operation Linden, ****************",
    "operation linden, operation linden",
    "the Child Alpha review, the *********** review",
    "DEMO-7MB-NEGLECT, ****************",
    "the Sara Sharif review, the *********** review",
    "SARA SHARIF and sara sharif, *********** and ***********",
    "Sara Sharifs, Sara Sharifs",
    "xSara Sharif, xSara Sharif",
    "Sara Sharif7, Sara Sharif7",
    "as Jo Okoro, as ********",
    " assign Jo Okoro and jo okoro,assign ******** and ********",
    "mum is Jo Okoro, mum is Jo Okoro",
    "jump to 2026-11-24, ******************",
    "jump 2026-11-24., ****************",
    "we jump to 2026-11-24, we jump to 2026-11-24",
    "saw [name] and [age], saw ++++++ and *****",
    "x[name][name]y, x++++++++++++y"
  })
  void ourOwnTokensReferencesAndPublishedNamesAreNotSeen(String view, String expected) {
    assertThat(hidden(view)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tyler Green", "Q-01", "943 476 5919"})
  void anythingElseIs(String view) {
    assertThat(hidden(view)).isEqualTo(view);
  }
}
