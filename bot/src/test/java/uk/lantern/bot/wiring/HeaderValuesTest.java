package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The firewall lets in the header values that Spring's own lets in, and no other. */
class HeaderValuesTest {

  private static boolean same(String value) {
    return WebSecurity.isAllowed(value) == StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value);
  }

  @Test
  void everyCharacterIsJudgedAsSpringJudgesIt() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(same("a" + c + "b")).as("U+%04X", (int) c).isTrue();
    }
  }

  @Test
  void aControlCharacterIsRefusedWhereverItStands() {
    for (String bad : new String[] {"\u0000abc", "ab\r\nc", "abc\u007f", "\u009fabc"}) {
      assertThat(WebSecurity.isAllowed(bad)).as(bad).isFalse();
    }
    assertThat(WebSecurity.isAllowed("Bearer a.b-c_d")).isTrue();
  }

  @Test
  void soAreTextsByChance() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x3000) : 0x20 + n));
      }
      assertThat(same(text.toString())).isTrue();
    }
  }
}
