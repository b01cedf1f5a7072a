package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Texts a person can type or paste: all become turns, none costs more than it should. */
class HostileTextTest extends FrontDoorFixture {

  private static final String BOT = "\"recipient\":{\"id\":\"28:bot\"},";

  @Test
  void case056OddTextsBecomeTurnsWithWhatWasTyped() throws Exception {
    Map<String, String> odd = new LinkedHashMap<>();
    odd.put("", "");
    odd.put("   \u00a0 ", "");
    odd.put("x".repeat(100 * 1024), "x".repeat(100 * 1024));
    odd.put("a" + "\u0301".repeat(50_000), "a" + "\u0301".repeat(50_000));
    odd.put("\u202eabc", "\u202eabc");
    odd.put("a\u200d\u200db", "a\u200d\u200db");
    odd.put("\ud83d\udc68\u200d\ud83d\udc67", "\ud83d\udc68\u200d\ud83d\udc67");
    odd.put("a < b & c > d", "a < b & c > d");
    int n = 0;
    for (String text : odd.keySet()) {
      assertThat(post(typed("56-" + n++, text, "")).getStatus()).isEqualTo(200);
    }
    assertThat(turns).extracting(t -> t.text()).containsExactlyElementsOf(odd.values());
    assertThat(sent).hasSize(odd.size());
  }

  @Test
  void case056AMessageThatIsOnlyAMentionIsAnsweredToo() throws Exception {
    String mention =
        """
        "entities":[{"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>Lantern</at>"}],""";
    assertThat(post(typed("m", "<at>Lantern</at> ", mention)).getStatus()).isEqualTo(200);
    assertThat(turns).singleElement().extracting(t -> t.text()).isEqualTo("");
    assertThat(sent).hasSize(1);
  }

  @Test
  void case056TextsMadeForSlowPatternsCostNoMoreThanOthers() {
    for (String piece : new String[] {"<at", "<at ", "</at", "&", "&#x", "<at>", "\u00a0", "<"}) {
      String text = piece.repeat(100 * 1024 / piece.length());
      assertThat(cpuMillis(typed("x", text, ""))).as(piece).isLessThan(500);
    }
  }

  @Test
  void case085AThousandMentionsCostNoMoreThanOthers() {
    String mentions =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    """
                    {"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>%d</at>"}"""
                        .formatted(i))
            .collect(Collectors.joining(",", "\"entities\":[", "],"));
    assertThat(cpuMillis(typed("x", "<at>1".repeat(20_000), mentions))).isLessThan(500);
  }

  private static String typed(String id, String text, String more) {
    String quoted = JsonMapper.shared().writeValueAsString(text);
    return message(id, "personal", "TEXT").replace("\"TEXT\"", quoted).replace(BOT, BOT + more);
  }

  private static long cpuMillis(String body) {
    var cpu = ManagementFactory.getThreadMXBean();
    var activity = new ActivityJson().read(body.getBytes(StandardCharsets.UTF_8));
    long before = cpu.getCurrentThreadCpuTime();
    SpokenText.of(activity);
    return (cpu.getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
