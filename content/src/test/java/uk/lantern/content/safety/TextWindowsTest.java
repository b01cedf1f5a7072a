package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.safety.TextWindows.Window;

/** Which stretches of a message are weighed by themselves. */
class TextWindowsTest {

  private static List<String> stretches(String plain) {
    return TextWindows.of(plain).stream().map(window -> window.in(plain)).toList();
  }

  /** No sentence ends in it, so nothing but the windows reads it. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "he hit her ", "supercalifragilistic "})
  void togetherTheyCoverTheWholeTextOfAnyLength(String words) {
    for (int length = 2; length < 1_300; length++) {
      String plain = " " + words.repeat(1_300).substring(0, length) + " ";
      BitSet read = new BitSet();
      for (Window window : TextWindows.of(plain)) {
        read.set(window.from(), window.to());
      }
      assertThat(read.nextClearBit(0)).as("length %d", plain.length()).isEqualTo(plain.length());
    }
  }

  @Test
  void aShortMessageIsOneStretch() {
    assertThat(stretches(" he hit her ")).containsExactly(" he hit her ");
  }

  @Test
  void everySentenceIsAlsoOneByItself() {
    assertThat(stretches(" mum came in late today. then he hit her with a belt. "))
        .containsExactly(
            " mum came in late today. then he hit her with a belt. ",
            " mum came in late today. ",
            " then he hit her with a belt. ");
  }

  @Test
  void aSentenceOfLessThanSixteenCharactersSaysTooLittleByItself() {
    String next = "then he hit her with a belt ";
    assertThat(stretches(" mum came late. " + next)).contains(" mum came late. ");
    assertThat(stretches(" mum came lat. " + next)).hasSize(2).doesNotContain(" mum came lat. ");
  }

  @Test
  void aSentenceLongerThanAWindowIsReadInWindowsOnly() {
    String words = " " + "ab ".repeat(118);
    assertThat(TextWindows.of(words + "abc. so ")).contains(new Window(0, 360));
    assertThat(TextWindows.of(words + "abcd. so ")).doesNotContain(new Window(0, 361));
  }

  @Test
  void whatFollowsATurnIsAStretchByItself() {
    assertThat(stretches(" is there learning on bruises because i have just seen one "))
        .containsExactly(
            " is there learning on bruises because i have just seen one ",
            " because i have just seen one ",
            " i have just seen one ");
  }

  @Test
  void aTurnIsLookedForInEachSentenceAndEndsWithIt() {
    assertThat(stretches(" any learning on neglect but he has bruises. what training is there "))
        .containsExactly(
            " any learning on neglect but he has bruises. what training is there ",
            " any learning on neglect but he has bruises. ",
            " what training is there ",
            " but he has bruises. ");
  }

  @Test
  void windowsOverlapByAThirdAndAreCutAtBlanks() {
    String plain = " " + "abcd ".repeat(140);
    assertThat(TextWindows.of(plain))
        .containsExactly(new Window(0, 360), new Window(240, 600), new Window(480, 701));
  }

  @Test
  void aWindowGoesBackToTheLastBlankButNotFurtherThanHalfAStep() {
    String near = " " + "a".repeat(119) + " " + "b".repeat(400) + " ";
    assertThat(TextWindows.of(near)).contains(new Window(120, 522));
    String far = " " + "a".repeat(118) + " " + "b".repeat(400) + " ";
    assertThat(TextWindows.of(far)).contains(new Window(240, 521)).hasSize(2);
  }
}
