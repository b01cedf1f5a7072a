package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disguises are undone, and what is found is found in the text as it came. */
class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Tyler 7, Tyler 7",
    "\uff34\uff59\uff4c\uff45\uff52, Tyler",
    "\u0410nn\u0430, Anna",
    "\uff19\u0663\ud835\udfd7\u2460, 9391",
    "\u2469\u00bd, 101\u20442",
    "Zo\u00eb, Zoe",
    "\ufb01x, fix",
    "O\u2019Brien`, O'Brien'",
    "a\u2013b\u2212c, a-b-c",
    "a\u00a0b, a b",
    "\u4e2d, \u4e2d"
  })
  void aDisguiseIsUndone(String text, String view) {
    assertThat(Folded.of(text).view()).isEqualTo(view);
    assertThat(Folded.of(text).hasHidden()).isFalse();
  }

  @Test
  void blanksOfEverySortAreBlanksAndLinesEndWhereTheyEnd() {
    assertThat(Folded.of("a\tb\rc\nd").view()).isEqualTo("a b c\nd");
    assertThat(Folded.of("a\u2028b\u2029c").view()).isEqualTo("a\nb\nc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200b", "\u00ad", "\u0301", "\u20dd", "\u0085", "\u3164", "\u115f", "\u2800"})
  void whatCannotBeSeenIsLeftOutOrABlank(String unseen) {
    String text = "a" + unseen + "b";
    assertThat(Folded.of(text).view()).isEqualTo("ab");
    assertThat(Folded.spaced(text).view()).isEqualTo("a b");
    assertThat(Folded.of(text).hasHidden()).isTrue();
    assertThat(Folded.spaced(text).hasHidden()).isTrue();
  }

  @Test
  void whatIsFoundHasItsPlaceInTheTextAsItCame() {
    Found b = new Found(1, 2, IdentifierKind.NAME);
    assertThat(Folded.of("a\u200bbc").inText(b)).isEqualTo(new Found(2, 3, IdentifierKind.NAME));
    assertThat(Folded.of("\ufb01x").inText(b)).isEqualTo(new Found(0, 1, IdentifierKind.NAME));
    assertThat(Folded.of("a\ud835\udfd7c").inText(b))
        .isEqualTo(new Found(1, 3, IdentifierKind.NAME));
  }

  @Test
  void aTextMayBecomeMuchLonger() {
    Folded folded = Folded.of("\ufb03".repeat(200) + "x");
    assertThat(folded.view()).isEqualTo("ffi".repeat(200) + "x");
    assertThat(folded.inText(new Found(600, 601, IdentifierKind.NAME)))
        .isEqualTo(new Found(200, 201, IdentifierKind.NAME));
    assertThat(folded.inText(new Found(300, 303, IdentifierKind.NAME)))
        .isEqualTo(new Found(100, 101, IdentifierKind.NAME));
  }
}
