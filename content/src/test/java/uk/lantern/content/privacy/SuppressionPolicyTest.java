package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import uk.lantern.content.privacy.SuppressionPolicy.Count;
import uk.lantern.content.privacy.SuppressionPolicy.Shown;

/** Whatever is shown together, nobody can work out a figure that is hidden. */
class SuppressionPolicyTest {

  private static final List<String> AGENCIES = List.of("council", "health", "police", "school");
  private static final List<String> FAMILIES = List.of("dsl", "midwife", "officer", "worker");

  /** A table and how many people each agency has. */
  record World(List<Count> counts, Map<String, Integer> people) {

    Shown shown() {
      return SuppressionPolicy.shown(counts, people);
    }

    int total() {
      return counts.stream().mapToInt(Count::count).sum();
    }

    int agency(String name) {
      return counts.stream().filter(c -> c.agency().equals(name)).mapToInt(Count::count).sum();
    }

    int family(String name) {
      return counts.stream().filter(c -> c.jobFamily().equals(name)).mapToInt(Count::count).sum();
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    Arbitrary<Integer> cell =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(-1)),
            Tuple.of(2, Arbitraries.integers().between(0, 6)),
            Tuple.of(4, Arbitraries.integers().between(7, 25)));
    Arbitrary<List<Integer>> cells = cell.list().ofSize(AGENCIES.size() * FAMILIES.size());
    Arbitrary<List<Integer>> sizes =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 4)),
                Tuple.of(6, Arbitraries.integers().between(5, 80)))
            .list()
            .ofSize(AGENCIES.size());
    return Combinators.combine(cells, sizes).as(SuppressionPolicyTest::world);
  }

  private static World world(List<Integer> cells, List<Integer> sizes) {
    List<Count> counts =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i) >= 0)
            .mapToObj(
                i ->
                    new Count(
                        AGENCIES.get(i / FAMILIES.size()),
                        FAMILIES.get(i % FAMILIES.size()),
                        cells.get(i)))
            .toList();
    return new World(
        counts,
        IntStream.range(0, AGENCIES.size())
            .boxed()
            .collect(Collectors.toMap(AGENCIES::get, sizes::get)));
  }

  @Property(tries = 4_000)
  void whatIsShownIsLargeEnough(@ForAll("worlds") World world) {
    Shown shown = world.shown();
    shown
        .agencies()
        .forEach(
            it -> {
              assertThat(world.agency(it)).isGreaterThanOrEqualTo(5);
              assertThat(world.people().get(it)).isGreaterThanOrEqualTo(5);
            });
    shown.jobFamilies().forEach(it -> assertThat(world.family(it)).isGreaterThanOrEqualTo(10));
    assertThat(shown.total() && world.total() < 5).isFalse();
    if (!shown.total()) {
      assertThat(shown.agencies()).isEmpty();
      assertThat(shown.jobFamilies()).isEmpty();
    }
  }

  @Property(tries = 4_000)
  void noSubtractionGivesAHiddenAgencyAway(@ForAll("worlds") World world) {
    Shown shown = world.shown();
    Set<String> hidden = new TreeSet<>(AGENCIES);
    hidden.removeAll(shown.agencies());
    if (!shown.total() || hidden.isEmpty()) {
      return;
    }
    int rest = hidden.stream().mapToInt(world::agency).sum();
    assertThat(hidden).as("one gap is no gap").hasSizeGreaterThan(1);
    if (!shown.agencies().isEmpty()) {
      assertThat(rest).as("the gaps together").isGreaterThanOrEqualTo(5);
    }
    assertThat(shown.jobFamilies()).as("the same people in another list").isEmpty();
  }

  @Property(tries = 4_000)
  void jobFamiliesAreShownWithoutAGapBesideAgenciesWithoutAGapOrNotAtAll(
      @ForAll("worlds") World world) {
    Shown shown = world.shown();
    if (shown.jobFamilies().isEmpty()) {
      return;
    }
    assertThat(shown.agencies()).containsAll(AGENCIES);
    assertThat(world.counts())
        .as("no gap that the other list could fill")
        .allMatch(count -> shown.jobFamilies().contains(count.jobFamily()));
  }

  /** Found by chance: the workers use up all but health, so nobody is left to be a midwife. */
  @Example
  void aGapThatHasOnlyOneWayToBeFilledIsNotLeft() {
    World world =
        new World(
            List.of(
                new Count("council", "worker", 5),
                new Count("health", "officer", 5),
                new Count("police", "worker", 5),
                new Count("school", "worker", 5),
                new Count("school", "midwife", 0)),
            Map.of("council", 5, "health", 5, "police", 5, "school", 5));
    assertThat(world.shown().agencies()).hasSize(4);
    assertThat(world.shown().jobFamilies()).isEmpty();
  }

  @Example
  void aSecondGroupIsHiddenWithASmallOne() {
    World world =
        new World(
            List.of(
                new Count("council", "worker", 40),
                new Count("health", "midwife", 12),
                new Count("police", "officer", 3)),
            Map.of("council", 90, "health", 30, "police", 20));
    assertThat(world.shown().total()).isTrue();
    assertThat(world.shown().agencies()).containsExactly("council");
    assertThat(world.shown().jobFamilies()).isEmpty();
  }

  @Example
  void ofAFewNothingIsShownAtAll() {
    World world = new World(List.of(new Count("gp", "gp", 4)), Map.of("gp", 30));
    assertThat(world.shown()).isEqualTo(Shown.NOTHING);
    World one = new World(List.of(new Count("gp", "gp", 9)), Map.of("gp", 2));
    assertThat(one.shown()).as("the total would be the one small group").isEqualTo(Shown.NOTHING);
  }

  @Example
  void bothListsAreShownWhereEveryGroupIsLarge() {
    World world =
        new World(
            List.of(new Count("council", "worker", 40), new Count("health", "midwife", 12)),
            Map.of("council", 90, "health", 30));
    assertThat(world.shown().agencies()).containsExactlyInAnyOrder("council", "health");
    assertThat(world.shown().jobFamilies()).containsExactlyInAnyOrder("worker", "midwife");
  }
}
