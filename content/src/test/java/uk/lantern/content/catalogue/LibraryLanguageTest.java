package uk.lantern.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;

/** How the shipped library is written, measured (domain.md 4.1 and 4.2). */
class LibraryLanguageTest {

  private static final List<LearningItem> ITEMS = Catalogue.load(true).items();

  /** Years of age; the target for messages is 9 to 11, and legal titles push single items up. */
  private static final double OLDEST_READER = 12;

  private static final double OLDEST_READER_OF_AN_ITEM = 15;

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  static List<LearningItem> items() {
    return ITEMS;
  }

  @ParameterizedTest
  @MethodSource("items")
  void isShortAndPlain(LearningItem item) {
    assertThat(ItemPolicy.words(item.text().oneLine())).isBetween(5, 25);
    assertThat(item.text().keyMessages())
        .hasSizeBetween(1, 5)
        .allMatch(message -> ItemPolicy.words(message) <= 25);
    assertThat(item.text().practicePoints()).hasSizeLessThanOrEqualTo(6);
    assertThat(item.text().questions()).hasSizeLessThanOrEqualTo(4);
    assertThat(item.text().sections()).allMatch(section -> section.wordsBy() == WordsBy.LANTERN);
    List<Integer> lengths =
        item.text().sections().stream()
            .map(Section::text)
            .flatMap(text -> LanguagePolicy.sentences(text).stream())
            .map(ItemPolicy::words)
            .toList();
    assertThat(lengths).allMatch(words -> words <= 25);
    assertThat(lengths.stream().mapToInt(words -> words).average().orElseThrow())
        .as("words a sentence on average: the aim is 15; single lines and titles of laws need more")
        .isLessThanOrEqualTo(item.demo() ? 17 : 19.5);
  }

  @ParameterizedTest
  @MethodSource("items")
  void saysWhetherItIsNationalAndIsDated(LearningItem item) {
    String all = String.join("\n", item.text().sections().stream().map(Section::text).toList());
    switch (item.origin()) {
      case NATIONAL, PAN_SUSSEX, OTHER_AREA ->
          assertThat(all)
              .as("labelled in its own words too")
              .containsPattern("West Sussex case|replaces it");
      case WEST_SUSSEX -> assertThat(item.demo() || item.id().startsWith("WSSCP-")).isTrue();
    }
    assertThat(item.release().owner()).isNotBlank();
    assertThat(item.release().reviewDate()).isNotNull();
    if (!item.demo()) {
      assertThat(all).contains("This summary").contains("checked against");
      assertThat(item.source().checkedOn()).isNotNull();
    }
  }

  @Test
  void briefingsHaveThreeToFivePointsAndThreeQuestions() {
    assertThat(ITEMS)
        .filteredOn(item -> item.type() == ItemType.SEVEN_MINUTE_BRIEFING)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            item -> {
              assertThat(item.text().practicePoints()).hasSizeBetween(3, 5);
              assertThat(item.text().questions()).hasSize(3);
              assertThat(item.source().publisher()).isEqualTo("DEMO Partnership");
            });
  }

  @Test
  void keyMessagesOfLocalItemsAreReadableByChildrenOfTenOrSo() {
    List<LearningItem> local = ITEMS.stream().filter(LearningItem::demo).toList();
    assertThat(local)
        .allSatisfy(item -> assertThat(age(item)).isLessThan(OLDEST_READER_OF_AN_ITEM));
    assertThat(local.stream().mapToDouble(LibraryLanguageTest::age).average().orElseThrow())
        .isLessThan(OLDEST_READER);
  }

  /** Flesch-Kincaid grade and five years; syllables are guessed from the vowels. */
  private static double age(LearningItem item) {
    List<String> sentences =
        item.text().keyMessages().stream()
            .flatMap(message -> LanguagePolicy.sentences(message).stream())
            .toList();
    List<String> words =
        sentences.stream().flatMap(sentence -> Arrays.stream(sentence.split("\\s+"))).toList();
    double syllables = words.stream().mapToInt(LibraryLanguageTest::syllables).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59 + 5;
  }

  private static int syllables(String word) {
    String letters = word.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
    long groups = VOWELS.matcher(letters).results().count();
    boolean silent =
        letters.matches(".*[^aeiouyl]e")
            || letters.matches(".*[^td]ed")
            || letters.matches(".*[^scxzg]es");
    return (int) Math.max(1, silent ? groups - 1 : groups);
  }
}
