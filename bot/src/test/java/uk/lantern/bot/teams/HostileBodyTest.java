package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Bodies made to be expensive or ambiguous. Times are CPU times, so that a busy machine passes. */
class HostileBodyTest {

  private static final String VALUE = "{\"type\":\"message\",\"value\":%s}";

  private final ActivityJson json = new ActivityJson();

  @BeforeEach
  void warmUp() {
    IntStream.range(0, 300)
        .forEach(i -> statusOf(VALUE.formatted("[".repeat(100) + "]".repeat(100))));
  }

  @Test
  void case048AHundredThousandNestedArraysAre400WithinAFiftiethOfASecond() {
    for (String open : List.of("[", "{\"a\":")) {
      String deep = open.repeat(100_000 / open.length());
      for (String body : List.of(deep, VALUE.formatted(deep))) {
        assertThat(cpuMillis(() -> assertThat(statusOf(body)).isEqualTo(400)))
            .isLessThanOrEqualTo(50);
      }
    }
  }

  @Test
  void case048TheDeepestThatTeamsSendsFitsManyTimes() {
    int room = ActivityJson.DEEPEST - 1;
    assertThat(statusOf(VALUE.formatted("[".repeat(room) + "]".repeat(room)))).isEqualTo(200);
    assertThat(statusOf(VALUE.formatted("[".repeat(room + 1) + "]".repeat(room + 1))))
        .isEqualTo(400);
  }

  @Test
  void case049NumbersBeyondReasonAre400AndMinusZeroIsANumber() {
    for (String number : List.of("1e400", "-1e400", "NaN", "Infinity", "9".repeat(100_000), "01")) {
      assertThat(statusOf(VALUE.formatted(number))).as(number.substring(0, 2)).isEqualTo(400);
    }
    assertThat(json.read(bytes(VALUE.formatted("{\"a\":-0}"))).getValue())
        .isEqualTo(Map.of("a", 0));
    assertThat(statusOf(VALUE.formatted("-0.0"))).isEqualTo(200);
  }

  @Test
  void case050AHundredThousandKeysTakeBoundedTime() {
    String keys =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"" + i + "\":0")
            .collect(Collectors.joining(","));
    assertThat(
            cpuMillis(() -> assertThat(statusOf(VALUE.formatted("{" + keys + "}"))).isEqualTo(400)))
        .isLessThanOrEqualTo(500);
  }

  @Test
  void case050KeysThatAllHashAlikeTakeBoundedTime() {
    List<String> alike = List.of("");
    for (int i = 0; i < 13; i++) {
      alike = alike.stream().flatMap(s -> Stream.of(s + "Aa", s + "BB")).toList();
    }
    assertThat(alike)
        .hasSize(8192)
        .extracting(String::hashCode)
        .containsOnly(alike.getFirst().hashCode());
    String keys = alike.stream().map(k -> "\"" + k + "\":0").collect(Collectors.joining(","));
    String body = VALUE.formatted("{" + keys + "}");
    assertThat(body.length()).as("fits the body limit").isLessThan(BodyReader.LONGEST);
    assertThat(cpuMillis(() -> statusOf(body))).isLessThanOrEqualTo(500);
  }

  @Test
  void case051WhatIsNotStrictUtf8OrCannotBeStoredIs400() {
    Map<String, byte[]> bad =
        Map.of(
            "stray byte", around(0xC3, 0x28),
            "overlong slash", around(0xC0, 0xAF),
            "overlong NUL", around(0xC0, 0x80),
            "encoded surrogate", around(0xED, 0xA0, 0x80),
            "beyond Unicode", around(0xF5, 0x80, 0x80, 0x80),
            "cut off", around(0xE2, 0x82),
            "raw NUL", around(0x00),
            "BOM", concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, around('x')),
            "UTF-16", VALUE.formatted("1").getBytes(StandardCharsets.UTF_16),
            "UTF-16LE", VALUE.formatted("1").getBytes(StandardCharsets.UTF_16LE));
    bad.forEach((name, body) -> assertThat(statusOf(body)).as(name).isEqualTo(400));
    for (String text : List.of("\\ud83d", "\\udca1", "\\udca1\\ud83d", "\\u0000")) {
      assertThat(statusOf(VALUE.formatted("\"" + text + "\""))).as(text).isEqualTo(400);
      assertThat(statusOf(VALUE.formatted("{\"" + text + "\":1}")))
          .as("key " + text)
          .isEqualTo(400);
    }
  }

  @Test
  void case051EverythingElseOfUnicodeRoundTrips() {
    for (String text :
        List.of("\ud83d\udca1", "\u200d\u202e\u0301", "\ufeff", "\uffff", "\u2028")) {
      var activity = json.read(bytes("{\"type\":\"message\",\"text\":\"" + text + "\"}"));
      assertThat(activity.getText()).isEqualTo(text);
      assertThat(json.read(json.write(activity)).getText()).isEqualTo(text);
    }
  }

  @Test
  void case053ABodyThatDribblesIsGivenUpAfterTenSeconds() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setContentType("application/json");
    request.setContent(new byte[3 * 8 * 1024]);
    AtomicLong clock = new AtomicLong();
    long step = BodyReader.SLOWEST.toNanos() / 2;
    assertThatThrownBy(() -> BodyReader.read(request, () -> clock.getAndAdd(step)))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(408));
    assertThat(BodyReader.read(request, () -> 0)).isEmpty();
  }

  private int statusOf(String body) {
    return statusOf(bytes(body));
  }

  private int statusOf(byte[] body) {
    try {
      json.read(body);
      return 200;
    } catch (Refusal refusal) {
      return refusal.status();
    }
  }

  private static long cpuMillis(Runnable work) {
    var cpu = ManagementFactory.getThreadMXBean();
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      long before = cpu.getCurrentThreadCpuTime();
      work.run();
      runs.add(cpu.getCurrentThreadCpuTime() - before);
    }
    return Duration.ofNanos(runs.stream().mapToLong(Long::longValue).min().orElseThrow())
        .toMillis();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An activity with these bytes as the value of a string. */
  private static byte[] around(int... bytes) {
    byte[] raw = new byte[bytes.length];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = (byte) bytes[i];
    }
    return concat(bytes("{\"type\":\"message\",\"text\":\""), raw, bytes("\"}"));
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
