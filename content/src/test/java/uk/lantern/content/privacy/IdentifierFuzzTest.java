package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random surroundings and disguises, from a fixed seed so that a failure can be seen again. */
class IdentifierFuzzTest {

  private static final int TEXTS = 2_000;
  private static final String[] PIECES =
      ("the child Mum called Tyler Grace is-7 12 2023 0 47 ref at dot [name] [ ] [NHS-number] http:// /case/ @ . , ( )"
              + " 's ’s 👶 é ß İ 中文 \u200b \u202e \u0301 \ud800 \uE000 \uE001 Ａ ９ - – Q-0147 and born dob 4/5/16 RH 1XL"
              + " street Road year 4 school J. S. \n \r\n")
          .split(" ");
  private static final String[] CANARIES =
      ("9434765919|943 476 5919|RH12 1XL|BN43 6TQ|07700 900123|+44 7700 900123|dob 14/05/2016|born 4 May 2016"
              + "|kezia.marsh@example.org|Y823200001001")
          .split("\\|");
  private static final List<UnaryOperator<String>> DISGUISES =
      List.of(
          text -> text,
          text -> mapped(text, c -> c > ' ' && c < 127 ? c + 0xFEE0 : c),
          text -> mapped(text, c -> c == ' ' ? 0xA0 : c),
          text -> text.replaceAll("(.)", "$1\u200b"),
          text -> text.replaceAll("(.)", "$1\u00ad"),
          text -> mapped(text, c -> c >= '0' && c <= '9' ? 0x1D7CE + c - '0' : c),
          String::toLowerCase,
          String::toUpperCase);

  private final IdentifierCheck check = new IdentifierCheck();

  private static String mapped(String text, IntUnaryOperator map) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(map).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String noise(Random random, int pieces) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      out.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return out.toString();
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    Random random = new Random(107);
    for (int i = 0; i < TEXTS; i++) {
      String text = noise(random, 1 + random.nextInt(40));
      String once = check.clean(text).text();
      assertThat(check.clean(once)).as(text).isEqualTo(new Cleaned(once, Set.of()));
    }
  }

  @Test
  void tokensNeverGrow() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      String typed =
          "A child " + kind.token() + " and " + kind.token() + kind.token() + ", learning?";
      assertThat(check.clean(typed)).isEqualTo(new Cleaned(typed, Set.of()));
    }
  }

  @Test
  void whatIsNotRemovedStaysAsItCame() {
    Random random = new Random(108);
    for (int i = 0; i < TEXTS; i++) {
      String text = noise(random, 1 + random.nextInt(40));
      int last = 0;
      for (Found found : check.find(text)) {
        assertThat(found.start()).as(text).isGreaterThanOrEqualTo(last);
        assertThat(found.end()).as(text).isGreaterThan(found.start());
        last = found.end();
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void cases107To110CanariesAreGoneInAnySurroundingsAndDisguise() {
    Random random = new Random(109);
    for (int i = 0; i < TEXTS; i++) {
      String canary = CANARIES[random.nextInt(CANARIES.length)];
      String hidden = DISGUISES.get(random.nextInt(DISGUISES.size())).apply(canary);
      String text = words(random) + " " + hidden + " " + words(random);
      String cleaned = Folded.of(check.clean(text).text()).view().toLowerCase();
      assertThat(cleaned)
          .as(text)
          .doesNotContain(canary.substring(canary.length() - 4).toLowerCase());
    }
  }

  private static String words(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      random.ints(1 + random.nextInt(9), 'a', 'z' + 1).forEach(out::appendCodePoint);
      out.append(List.of(" ", ", ", ". ", "\n", " - ", " (", ") ").get(random.nextInt(7)));
    }
    return out.toString();
  }
}
