package uk.lantern;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Every collection is in {@code collections.txt}: whoever makes a new one says there whether it
 * holds persons. That those which do can forget one is proven where all of Lantern runs.
 */
public class CollectionsTest {

  private static final Pattern LINE = Pattern.compile("(\\w+): (persons|nobody)(?: .*)?");

  /** The names of fields in which stores keep the name of a collection. */
  private static final Set<String> FIELDS =
      Set.of("COLLECTION", "ANSWERS", "WORDS", "KEYED", "COUNTERS");

  /** Those that hold persons, or those that do not. */
  public static Set<String> holding(String whom) {
    return lines()
        .map(LINE::matcher)
        .filter(it -> it.matches() && it.group(2).equals(whom))
        .map(it -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines() {
    try (InputStream in = CollectionsTest.class.getResourceAsStream("/collections.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyLineSaysWhetherItHoldsPersons() {
    assertThat(lines()).isNotEmpty().allMatch(LINE.asMatchPredicate());
  }

  @Test
  void everyCollectionOfTheCodeIsListed() {
    Set<String> found = new TreeSet<>();
    House.CLASSES.stream()
        .filter(CollectionsTest::usesTheStore)
        .forEach(type -> found.addAll(of(type)));
    assertThat(found).as("the search finds some").contains("people", "roundWords", "leases");
    Set<String> listed = holding("persons");
    listed.addAll(holding("nobody"));
    assertThat(listed).containsAll(found);
  }

  private static boolean usesTheStore(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(
            it -> it.getTargetClass().getPackageName().startsWith("org.springframework.data"));
  }

  private static Set<String> of(JavaClass type) {
    Set<String> names = new TreeSet<>();
    type.tryGetAnnotationOfType(Document.class).map(Document::value).ifPresent(names::add);
    type.getFields().stream()
        .filter(it -> FIELDS.contains(it.getName()))
        .filter(it -> it.getRawType().isEquivalentTo(String.class))
        .forEach(it -> names.add(value(it)));
    return names;
  }

  private static String value(JavaField constant) {
    try {
      Field field = constant.reflect();
      field.setAccessible(true);
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
