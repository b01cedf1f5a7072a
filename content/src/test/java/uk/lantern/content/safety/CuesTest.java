package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How an editor's cues are read. */
class CuesTest {

  private static final Map<String, String> WORDS =
      Map.of("kid", "child|boy", "person", "<kid>|adult");

  private static List<Set<String>> found(String cue, String plain) {
    return Cues.of(WORDS, Map.of("person", List.of(cue))).read(plain).stream()
        .map(Stretch::cues)
        .toList();
  }

  private static boolean matches(String cue, String plain) {
    return found(cue, plain).getFirst().contains("person");
  }

  @Test
  void aListOfWordsStandsForEachOfThemAndMayHoldAnotherList() {
    assertThat(matches("my <person>", " my boy ")).isTrue();
    assertThat(matches("my <person>", " my adult ")).isTrue();
    assertThat(matches("my <person>", " my dog ")).isFalse();
  }

  @Test
  void aCueEndsWithAWord() {
    assertThat(matches("boy", " the boy. ")).isTrue();
    assertThat(matches("boy", " the boyish one ")).isFalse();
  }

  @Test
  void threeDotsAreUpToSixWordsOfTheSameSentence() {
    assertThat(matches("he ... hit", " he hit ")).isTrue();
    assertThat(matches("he ... hit", " he a b c d e f hit ")).isTrue();
    assertThat(matches("he ... hit", " he a b c d e f g hit ")).isFalse();
    assertThat(matches("he ... hit", " he left. she hit ")).isFalse();
  }

  @Test
  void whatAsksForTheBeginningOrEndOfATextIsAlsoThatOfASentence() {
    assertThat(matches("(?<=^ )help", " help me ")).isTrue();
    assertThat(matches("(?<=^ )help", " it is late. help me ")).isTrue();
    assertThat(matches("(?<=^ )help", " to help me ")).isFalse();
    assertThat(matches("help $", " i need help ")).isTrue();
    assertThat(matches("help[.]? $", " i need help. now it is ")).isTrue();
    assertThat(matches("help(?= ?[.]? $)", " i need help. now it is ")).isTrue();
    assertThat(matches("help[.]? ?$", " i need help now ")).isFalse();
  }

  @Test
  void everyStretchSaysWhatItHoldsAndWhatThatMeans() {
    Cues cues =
        Cues.of(WORDS, Map.of("distress", List.of("no point"), "learning", List.of("course")));
    List<Stretch> read = cues.read(" which course is next week. there is no point any more ");
    assertThat(read)
        .extracting(Stretch::byCues)
        .containsExactly(SafetyClass.S4, SafetyClass.NONE, SafetyClass.S4);
    assertThat(read.get(1).plain()).isEqualTo(" which course is next week. ");
    assertThat(read.get(1).cues()).containsExactly("learning");
  }

  @Test
  void aListThatIsNotThereIsNamedWithItsGroup() {
    assertThatThrownBy(() -> found("my <pet>", " my dog "))
        .hasMessage(
            "/safety/cues.yml: group person uses <pet>, which 'words' does not hold: add it.");
  }

  @Test
  void aCueThatIsNoPatternIsNamedWithItsGroup() {
    assertThatThrownBy(() -> found("my (", " my dog "))
        .hasMessageStartingWith("/safety/cues.yml: group person: 'my (' is not a pattern: ");
  }
}
