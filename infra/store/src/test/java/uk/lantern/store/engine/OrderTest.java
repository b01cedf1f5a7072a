package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ids and moments are compared without the server's comparator, and as it compares them. */
class OrderTest {

  private static int sign(Object left, Object right) {
    return Integer.signum(Order.ASCENDING.compare(left, right));
  }

  private static int server(Object left, Object right) {
    return Integer.signum(ValueComparator.ascWithoutListHandling().compare(left, right));
  }

  @Test
  void textsAreOrderedAsTheServerOrdersThem() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String left = text(random);
      String right = random.nextInt(4) == 0 ? left : text(random);
      assertThat(sign(left, right)).isEqualTo(server(left, right));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(4); n > 0; n--) {
      text.append("abAZ09 é\u0000￿".charAt(random.nextInt(10)));
    }
    return random.nextInt(9) == 0 ? text + "😀" : text.toString();
  }

  @Test
  void momentsAreToo() {
    List<Instant> moments =
        List.of(
            Instant.EPOCH,
            Instant.ofEpochMilli(-1),
            Instant.ofEpochMilli(1),
            Instant.parse("2026-11-27T12:00:00.001Z"),
            Instant.parse("2026-11-27T12:00:00Z"));
    for (Instant left : moments) {
      for (Instant right : moments) {
        assertThat(sign(left, right)).isEqualTo(server(left, right));
      }
    }
  }

  @Test
  void typesKeepTheirOrder() {
    assertThat(sign("z", Instant.EPOCH)).isEqualTo(server("z", Instant.EPOCH)).isNegative();
    assertThat(sign(5, "5")).isEqualTo(server(5, "5")).isNegative();
  }
}
