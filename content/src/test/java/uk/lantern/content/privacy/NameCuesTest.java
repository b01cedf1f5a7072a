package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the word before gives away. */
class NameCuesTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mrs Yarrik | Yarrik
          Dr. Patel | Patel
          Mr Young | Young
          dr patel | patel
          mr yarrik | yarrik
          DR PATEL | PATEL
          dr yarrik | none
          mr young | none
          dr, patel | none
          DC YOUNG | none
          Mr Monday | none
          the judge is Yarrik material | none
          """)
  void aTitleIsFollowedByAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mrs. van der Berg called | van der Berg
          spoke to Dr de Vries | de Vries
          spoke to Dr van der Berg | van der Berg
          spoke to Dr de facto | none
          spoke to Dr de | none
          """)
  void aParticleAfterATitleBeginsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mum Yarrik left | Yarrik
          mum, Yarrik left | Yarrik
          mum (Yarrik) left | Yarrik
          mum: Yarrik left | Yarrik
          mum - Yarrik left | Yarrik
          mum Summer left | Summer
          cousins Yarrik left | Yarrik
          mum is Yarrik | Yarrik
          dad is jack | jack
          mum rose left | rose
          dad jack left | jack
          mum; Yarrik model | none
          mum. is Yarrik model | none
          mum, rose to it | none
          mum will leave | none
          mum summer left | none
          mum Monday left | none
          teams Yarrik model | none
          is Yarrik model | none
          mum is. Yarrik model | none
          """)
  void aRelationIsFollowedByAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          pupil KT left | KT
          Pupil KT left | none
          pupil CP left | none
          pupil KTM left | none
          pupil kt left | none
          """)
  void twoCapitalsAfterAChildAreInitials(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Subject: Yarrik | Yarrik
          Worker : Summer | Summer
          Re: Yarrik | Yarrik
          re: yarrik | none
          Subject: Monday | none
          Subject, Yarrik model | none
          """)
  void aFormNamesSomebodyAfterAColon(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a girl called Yarrik | Yarrik
          a girl called "Yarrik" | Yarrik
          a girl called Summer | Summer
          a girl called yarrik | yarrik
          a girl called hope | hope
          called hope | hope
          they nicknamed yarrik here | yarrik
          the name's Yarrik | Yarrik
          name: Yarrik | Yarrik
          name:  Yarrik | Yarrik
          Called Yarrik model | Yarrik
          they called yarrik | none
          called yarrik | none
          a girl called in | none
          a girl called Monday | none
          a girl called, Yarrik model | none
          a guide called Yarrik | none
          a guide named hope | none
          """)
  void whoIsCalledSomethingHasThatName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          initials KT | KT
          initials: KTM | KTM
          initials KTMX | none
          initials CP | none
          initials kt | none
          initials Yarrik model | none
          """)
  void initialsAreUpToThreeCapitals(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }
}
