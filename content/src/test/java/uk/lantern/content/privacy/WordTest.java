package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text is cut into words. */
class WordTest {

  private static List<Word> words(String view) {
    return Word.of(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler Green | Tyler/Green
          (7) Tyler, 8 | Tyler
          Jean-Luc O'Brien | Jean-Luc/O'Brien
          the dogs' home | the/dogs/home
          x- y -z | x/y/z
          it- | it
          it' | it
          it-7 | it
          Anna's mum | Anna/mum
          JAMES'S mum | JAMES/mum
          A's mum | A/mum
          class' | class
          'so it is | so/it/is
          's | s
          Anna'd go | Anna'd/go
          Annaes go | Annaes/go
          """)
  void aWordHoldsItsDashesAndApostrophesButNoPossessive(String view, String words) {
    assertThat(words(view).stream().map(Word::text).collect(Collectors.joining("/")))
        .isEqualTo(words);
  }

  @Test
  void aTextWithoutLettersHasNone() {
    assertThat(words("")).isEmpty();
    assertThat(words("943 476")).isEmpty();
  }

  @Test
  void itKnowsItsPlaceAndWhatStandsBeforeTheNext() {
    Word anna = words("\"Anna's mum").getFirst();
    assertThat(anna).isEqualTo(new Word(1, 5, "Anna", "anna", "'s ", true));
    assertThat(anna.owns()).isTrue();
    assertThat(words("ANNA'S mum").getFirst().owns()).isTrue();
    assertThat(words("Anna mum").getFirst().owns()).isFalse();
    assertThat(words("a" + " ".repeat(50) + "b").getFirst().gap()).hasSize(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {". ", "! ", "? ", "\n", ": ", "; ", " \u2022 ", " \"", ".\n"})
  void aSentenceBeginsAfter(String gap) {
    assertThat(words("so" + gap + "it is"))
        .extracting(Word::first)
        .containsExactly(true, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ", ", ".", " (", "'s "})
  void noSentenceBeginsAfter(String gap) {
    assertThat(words("so" + gap + "it is"))
        .extracting(Word::first)
        .containsExactly(true, false, false);
  }

  @Test
  void itsFormTellsWhatItMayBe() {
    assertThat(words("A AB Ab ab"))
        .extracting(Word::capital)
        .containsExactly(true, true, true, false);
    assertThat(words("A AB Ab ab"))
        .extracting(Word::shouted)
        .containsExactly(false, true, false, false);
    assertThat(words("A AB")).extracting(Word::letter).containsExactly(true, false);
    assertThat(words("a b  c   d, e"))
        .extracting(Word::joined)
        .containsExactly(true, true, false, false, false);
  }
}
