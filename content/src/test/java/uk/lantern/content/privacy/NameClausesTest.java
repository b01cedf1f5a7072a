package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in a clause that are those of a name. */
class NameClausesTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          we saw Yarrik yesterday | Yarrik
          supervision about Yarrik, what next | Yarrik
          supervision about Yarrik | Yarrik
          supervision via Yarrik, what next | none
          we saw Yarrik models | none
          we saw Yarrik Yesterday | none
          we saw Yarrik's theory | none
          we saw Yarrik-7 forms | none
          we saw, Yarrik, what next | none
          we met. Yarrik, what next | none
          Supervision About Yarrik, What Next | none
          we saw Monday yesterday | none
          """)
  void whoIsSeenOrAskedBeforeAClauseEndsIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          so Marvok (dad) left | Marvok
          so Marvok (draft) left | none
          so Marvok, dad left | none
          """)
  void whoseRelationStandsInBracketsIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the case of Yarrik D is open | Yarrik D
          the case of Yarrik I read | none
          the case of Yarrik A is open | none
          the case of Yarrik d is open | none
          the case of Yarrik, D is open | none
          """)
  void anInitialAfterAnUnknownWordMakesItAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Yarrik Dovane has applied | Yarrik Dovane
          Yarrik Dovane said no | Yarrik Dovane
          Yarrik Dovane refused | Yarrik Dovane
          Yarrik Dovane scheme | none
          Yarrik Dovane, has applied | none
          Yarrik, Dovane has applied | none
          Yarrik Panel has met | none
          the Yarrik Dovane has applied | none
          """)
  void twoUnknownWordsAndWhatPeopleDoAreAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Yarrik in year 6 | Yarrik
          Yarrik in reception | Yarrik
          Yarrik in Horsham | none
          Yarrik on year 6 | none
          the Yarrik in year 6 | none
          """)
  void whoIsInAYearIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }
}
