package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a name reaches, and which names stand beside it. */
class NameFinderTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler Green has moved | Tyler Green
          tyler green has moved | tyler green
          Tyler J. Green has moved | Tyler J. Green
          Tyler J Green has moved | Tyler J Green
          Tyler Yarrik has moved | Tyler Yarrik
          tyler yarrik has moved | tyler yarrik
          tyler rix has moved | tyler rix
          Tyler James Patel Green has moved | Tyler James Patel
          today I met Tyler Green | Tyler Green
          """)
  void aNameReachesOverSurnamesAndInitials(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler. Green is a colour | Tyler
          Tyler, green with envy | Tyler
          Tyler I think | Tyler
          tyler rx was prescribed | tyler
          tyler went home | tyler
          tyler may go home | tyler
          tyler hope is not lost | tyler
          Tyler Monday | Tyler
          tyler sarah | tyler; sarah
          """)
  void aNameEndsWhereAnotherWordBegins(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler de Souza has moved | Tyler de Souza
          we met Tyler van Dijk | Tyler van Dijk
          Tyler de facto lives alone | Tyler
          we met Tyler de | Tyler
          Tyler de, Souza | Tyler
          """)
  void aParticleBelongsToTheNameItStandsIn(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler and Yarrik | Tyler; Yarrik
          Tyler and Yarrik were late | Tyler; Yarrik
          Tyler and Summer were late | Tyler; Summer
          Tyler and Yarrik and Marvok were late | Tyler; Yarrik; Marvok
          Tyler and Yarrik (see below | Tyler; Yarrik
          Tyler and school | Tyler
          Tyler and Monday | Tyler
          Tyler and Yarrik Panel members | Tyler
          Tyler and Yarrik, Panel members | Tyler; Yarrik
          Tyler. and Yarrik | Tyler
          Tyler and, Yarrik | Tyler
          we spoke to Tyler and | Tyler
          """)
  void whoIsJoinedToANameByAndIsANameToo(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler, Yarrik, Marvok | Tyler; Yarrik; Marvok
          Tyler, Yarrik and Marvok. | Tyler; Yarrik; Marvok
          Tyler/Yarrik were late | Tyler; Yarrik
          Tyler / Yarrik were late | Tyler; Yarrik
          Tyler & Yarrik were late | Tyler; Yarrik
          Tyler, Yarrik: late again | Tyler; Yarrik
          Tyler, Yarrik-7 form | Tyler
          Tyler, Monday | Tyler
          Tyler; Yarrik model | Tyler
          we spoke to Tyler, | Tyler
          """)
  void whoStandsInAListWithANameIsANameToo(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          J.S. was late | J.S
          we met J. S., again | J. S
          we met J.S | J.S
          we met J.S. | J.S
          A.B.C.D. was late | A.B.C.D
          the A.B.C.D.E. report | none
          the A.B.C.D.E.F. report | none
          the N.H.S. report | none
          group J. was late | none
          group J, S were late | none
          groups J S. | none
          see j.s. below | none
          """)
  void twoToFourInitialsWithDotsAreAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tyler ", "Tyler and ", "Tyler, ", "Tyler de ", "Tyler J. "})
  void aTextMayBreakOffAfterAnyWord(String text) {
    assertThat(names.in(text)).startsWith("Tyler").doesNotContain("and", ",", "de");
  }

  @Test
  void theSecondNameOfTwoMayEndTheText() {
    assertThat(names.in("Tyler and Yarrik ")).isEqualTo("Tyler; Yarrik");
  }
}
