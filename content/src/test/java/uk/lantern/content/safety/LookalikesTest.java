package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of another alphabet inside a word of ours are ours; a word of theirs stays. */
class LookalikesTest {

  @ParameterizedTest
  @CsvSource({
    "d\u0430d hits, dad hits",
    "\u0430z\u0430, aza",
    "h\u0430.d\u0430,ha.da",
    "a\u0435, ae",
    "z\u0435 \u0435\u0435, ze \u0435\u0435",
    "\u0431\u0430\u0442\u044c\u043a\u043e, \u0431\u0430\u0442\u044c\u043a\u043e",
    "d\u0430d \u00e9t\u00e9, dad \u00e9t\u00e9",
    "plain, plain"
  })
  void mixedWordsAreAllInOurLetters(String text, String expected) {
    assertThat(Lookalikes.replaced(text)).isEqualTo(expected);
  }
}
