package uk.lantern;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom. The table is the whole truth: a package that is not in it, or that uses one it
 * does not name, fails. Adding a line is a decision about the design, so it is made here, in sight.
 */
class HouseRulesTest {

  /** Package, colon, the other packages it may use; the module line is implied by the names. */
  private static final String TABLE = "/house-rules.txt";

  private static final Map<String, Set<String>> MAY_USE = new TreeMap<>();

  static {
    lines()
        .map(line -> line.replaceFirst("\\s*#.*", ""))
        .forEach(
            line -> {
              String[] parts = line.split(":", 2);
              Set<String> others = MAY_USE.computeIfAbsent(parts[0], n -> new TreeSet<>());
              Stream.of(parts[1].strip().split(" ")).filter(o -> !o.isEmpty()).forEach(others::add);
            });
  }

  private static Stream<String> lines() {
    try (InputStream table = HouseRulesTest.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_package_is_in_the_table_and_every_line_of_it_is_used() {
    Set<String> found =
        House.CLASSES.stream().map(House::nameOf).collect(toCollection(TreeSet::new));
    assertThat(found).isEqualTo(MAY_USE.keySet());
  }

  @TestFactory
  Iterable<DynamicTest> a_package_uses_what_the_table_names() {
    return MAY_USE.entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey(),
                    () -> assertThat(House.usedBy(line.getKey())).isSubsetOf(line.getValue())))
        .toList();
  }
}
