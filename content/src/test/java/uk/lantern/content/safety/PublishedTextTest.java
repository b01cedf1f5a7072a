package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;
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

  /** Texts by their group; the file has no classes. */
  private record Unseen(
      String owner,
      List<String> tells,
      List<String> tellsOfPictures,
      List<String> harmless,
      List<String> harmlessPictures) {

    static Unseen read() throws Exception {
      try (InputStream in = Unseen.class.getResourceAsStream("/safety/published.yml")) {
        return YAMLMapper.builder().build().readValue(in, Unseen.class);
      }
    }
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

  private static double share(
      String what, List<String> texts, Function<String, SafetyVerdict> check) {
    long stopped = texts.stream().filter(text -> stops(check.apply(text))).count();
    System.out.printf("%s: %d of %d stopped%n", what, stopped, texts.size());
    return stopped / (double) texts.size();
  }

  @Test
  void ofTheDisclosuresHardlyOneGoesOnAndOfThoseThatCuesDoNotKnowFew() throws Exception {
    List<String> all = disclosures();
    assertThat(share("disclosures", all, Checks.FULL::checkPublished)).isGreaterThanOrEqualTo(0.96);
    List<String> unknown = onlyCuesLetThrough(all.stream());
    assertThat(unknown).hasSizeGreaterThan(50);
    assertThat(share("disclosures cues let through", unknown, Checks.FULL::checkPublished))
        .isGreaterThanOrEqualTo(0.78);
  }

  @Test
  void ofTheLibrarysOwnGuidanceFewLinesAreTakenForOneAndHardlyOneThatCuesLetThrough() {
    List<String> lines = guidance().toList();
    assertThat(lines).hasSizeGreaterThan(500);
    assertThat(share("guidance", lines, Checks.FULL::checkPublished)).isLessThanOrEqualTo(0.09);
    List<String> harmless = onlyCuesLetThrough(lines.stream());
    assertThat(share("guidance cues let through", harmless, Checks.FULL::checkPublished))
        .isLessThanOrEqualTo(0.01);
  }

  /** Written before the rule was made, and looked at after. */
  @Test
  void itHoldsForTextsThatNothingWasFittedTo() throws Exception {
    Unseen unseen = Unseen.read();
    assertThat(share("unseen, tells", unseen.tells(), Checks.FULL::checkPublished))
        .isGreaterThanOrEqualTo(0.95);
    assertThat(share("unseen, harmless", unseen.harmless(), Checks.FULL::checkPublished))
        .isLessThanOrEqualTo(0.25);
    assertThat(share("pictures, tells", unseen.tellsOfPictures(), Checks.FULL::checkDescription))
        .isGreaterThanOrEqualTo(0.80);
    assertThat(
            share("pictures, harmless", unseen.harmlessPictures(), Checks.FULL::checkDescription))
        .isLessThanOrEqualTo(0.15);
  }

  @Test
  void whatAPictureShowsStopsOnlyWhereSomethingIsToldOfSomebody() {
    String shown = "A woman holds a baby, and a man stands beside her";
    assertThat(stops(Checks.FULL.checkDescription(shown))).isFalse();
    assertThat(stops(Checks.FULL.checkDescription(shown + ". She told me he hit the baby.")))
        .isTrue();
    assertThat(stops(Checks.FULL.checkDescription("chlopiec boi sie ojca, ojciec bije syna")))
        .isTrue();
  }

  @Test
  void referencesAreNotNewsOfAnybody() {
    String judged = "judge DEMO-7MB-HIDDEN-MEN: slipped back because it did not last";
    assertThat(stops(Checks.FULL.checkPublished(judged))).isFalse();
    assertThat(stops(Checks.FULL.checkPublished(judged + ". He hit the boy on Tuesday."))).isTrue();
  }

  @Test
  void withoutALanguageModelTheCuesDecide() {
    assertThat(Checks.CUES_ALONE.checkPublished("Who else cares for this baby?").safetyClass())
        .isNotEqualTo(SafetyClass.FAILED);
    assertThat(stops(Checks.NOT_YET_LOADED.checkPublished("the baby has stopped breathing")))
        .isTrue();
    assertThat(stops(Checks.NOT_YET_LOADED.checkPublished("Ask who else cares for the baby")))
        .isFalse();
    assertThat(stops(Checks.MODEL_FAILS.checkPublished("the baby has stopped breathing"))).isTrue();
  }
}
