package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.ItemText;

/** What many will read: guidance goes on, and what somebody discloses in it does not. */
class PublishedTextTest {

  private static final Set<SafetyClass> OF_SOMEBODY =
      EnumSet.of(
          SafetyClass.S1,
          SafetyClass.S2,
          SafetyClass.S3,
          SafetyClass.S4,
          SafetyClass.S5,
          SafetyClass.S6,
          SafetyClass.S7);

  private static boolean stops(SafetyVerdict verdict) {
    return verdict.safetyClass().stopsTheTurn();
  }

  /** What the second opinion adds to the cues, which both sides of the rule share. */
  private static List<String> onlyCuesLetThrough(Stream<String> texts) {
    return texts.filter(text -> !stops(Checks.CUES_ALONE.check(text))).toList();
  }

  private static List<String> disclosures() throws Exception {
    List<String> all = new ArrayList<>();
    for (String file : List.of("dev.yml", "check.yml", "blind.yml", "blind-2.yml")) {
      for (Map.Entry<SafetyClass, List<String>> one : Messages.read(file).messages().entrySet()) {
        if (OF_SOMEBODY.contains(one.getKey())) {
          all.addAll(one.getValue());
        }
      }
    }
    return all;
  }

  private static Stream<String> guidance() {
    return Catalogue.load(true).items().stream()
        .map(item -> item.text())
        .flatMap(PublishedTextTest::lines)
        .filter(line -> line.split(" ").length >= 4);
  }

  private static Stream<String> lines(ItemText text) {
    return Stream.of(
            Stream.of(text.title(), text.oneLine()),
            text.keyMessages().stream(),
            text.practicePoints().stream(),
            text.questions().stream(),
            text.sections().stream().flatMap(section -> section.text().lines()))
        .flatMap(some -> some)
        .map(String::strip);
  }

  @Test
  void ofTheDisclosuresThatCuesDoNotKnowMostAreStoppedThereToo() throws Exception {
    List<String> unknown = onlyCuesLetThrough(disclosures().stream());
    long stopped = unknown.stream().filter(it -> stops(Checks.FULL.checkPublished(it))).count();
    System.out.printf("disclosures cues let through: %d, stopped %d%n", unknown.size(), stopped);
    assertThat(unknown).hasSizeGreaterThan(50);
    assertThat(stopped / (double) unknown.size()).isGreaterThanOrEqualTo(0.65);
  }

  @Test
  void ofTheLibrarysOwnGuidanceHardlyALineIsTakenForOne() {
    List<String> harmless = onlyCuesLetThrough(guidance());
    List<String> stopped =
        harmless.stream().filter(it -> stops(Checks.FULL.checkPublished(it))).toList();
    System.out.printf("guidance %d, stopped %d: %s%n", harmless.size(), stopped.size(), stopped);
    assertThat(harmless).hasSizeGreaterThan(400);
    assertThat(stopped.size() / (double) harmless.size()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void withoutALanguageModelItGoesByCuesAndWords() {
    assertThat(Checks.CUES_ALONE.checkPublished("Who else cares for this baby?").safetyClass())
        .isNotEqualTo(SafetyClass.FAILED);
    assertThat(stops(Checks.MODEL_FAILS.checkPublished("the baby has stopped breathing"))).isTrue();
  }
}
