package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words can be names at all. */
class NameWordsTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          we saw Rhis today | Rhis
          we saw O'Zarrow today | O'Zarrow
          we saw Zarrow-Bell today | Zarrow-Bell
          """)
  void anUnknownWordWithACapitalCanBeAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          we saw Inspections today | none
          we saw Y'all today | none
          we saw Multi-Zarrow today | none
          we saw ZARROW today | none
          """)
  void anOrdinaryWordInAnyFormCannot(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }
}
