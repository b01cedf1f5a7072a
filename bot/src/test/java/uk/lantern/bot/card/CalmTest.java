package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is called calm comes out as it went in: looked at with the patterns' own letters. */
class CalmTest {

  private static final String SIGNS =
      "ab w W. wW[](){}$:/<>-+#=|~*_`\\1 9.)\t \n\r\u0001\u007f\u0085\u009f\u2028\u2029\u2060é’😀 ";

  private static final String[] PLAIN = {
    "", "Hello.", "What we know (2 of 3)", "one\ntwo", "www", "wow: a {b} [c] $d", "Jo’s – “note”"
  };

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  @Test
  void aCalmTextIsLeftAloneByThePatterns() {
    Random random = new Random(7);
    int calm = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = any(random);
      if (Calm.isNeutral(text)) {
        calm++;
        assertThat(Escape.neutralByPattern(text)).isEqualTo(text);
        if (Calm.hasNoMark(text)) {
          assertThat(Escape.markedByPattern(text)).isEqualTo(text);
        }
      }
      if (Calm.hasNoNumber(text)) {
        assertThat(Escape.numberedByPattern(text)).isEqualTo(text);
      }
    }
    assertThat(calm).isGreaterThan(20_000);
  }

  @Test
  void whatCardsMostlySayIsCalm() {
    for (String text : PLAIN) {
      assertThat(Calm.isNeutral(text) || text.contains("www")).as(text).isTrue();
      assertThat(Escape.PLAIN.of(text)).isEqualTo(text);
    }
    assertThat(Calm.hasNoMark("We will tell you on Tuesday.\nNothing else changed.")).isTrue();
    assertThat(Calm.hasNoNumber("2 of 3 (so far)")).isTrue();
  }

  @Test
  void whatIsNotCalmIsStillMarked() {
    assertThat(Escape.PLAIN.of("www.example.org")).isEqualTo("www\u2060.example.org");
    assertThat(Escape.MARKDOWN.of("one\n- two")).isEqualTo("one\n\u2060- two");
    assertThat(Escape.MARKDOWN.of("1. one")).isEqualTo("1\u2060. one");
    assertThat(Escape.MARKDOWN.of("a_b")).isEqualTo("a\\_b");
    assertThat(Escape.MARKDOWN.of("a\u0000b")).isEqualTo("a b");
  }
}
