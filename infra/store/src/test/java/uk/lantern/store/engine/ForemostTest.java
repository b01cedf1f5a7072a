package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first of a sorted stream are those that sorting all of it would give. */
class ForemostTest {

  private record Numbered(int number, int came) {}

  private static final Comparator<Numbered> BY_NUMBER = Comparator.comparingInt(Numbered::number);

  @Test
  void equalOnesStayInTheOrderTheyCameHoweverManyAreWanted() {
    Random random = new Random(17);
    List<Numbered> all =
        IntStream.range(0, 5_000).mapToObj(i -> new Numbered(random.nextInt(40), i)).toList();
    for (long most : new long[] {1, 3, 64, 250, 4_999, 5_000, 9_000, Long.MAX_VALUE}) {
      assertThat(Foremost.of(all.stream(), BY_NUMBER, most))
          .as("the first %d", most)
          .isEqualTo(all.stream().sorted(BY_NUMBER).limit(most).toList());
    }
    assertThat(Foremost.of(all.stream(), BY_NUMBER, 0))
        .hasSize(5_000)
        .isSortedAccordingTo(BY_NUMBER);
  }

  @Test
  void whatComesInOrderIsReadNoFurtherThanWanted() {
    assertThat(Foremost.of(IntStream.iterate(1, i -> i + 1).boxed(), null, 3))
        .containsExactly(1, 2, 3);
  }
}
