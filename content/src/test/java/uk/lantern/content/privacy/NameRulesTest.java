package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name begins that a list knows. */
class NameRulesTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          is Kyle well | Kyle
          is kyle well | kyle
          KYLE tool | KYLE
          KAI HAS MOVED | KAI
          the KAI tool | none
          St Michael's has closed | none
          saint michael | none
          Tyler-Zarrow has moved | Tyler-Zarrow
          a Tyler-led review | none
          """)
  void aFirstNameIsOneWhereverItStands(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tyler House has closed | none
          Tyler's Hospital has closed | none
          Tyler. House prices | Tyler
          tyler house | tyler
          I saw Grace House today | none
          Summer Hall has closed | none
          """)
  void anInstitutionNamedAfterSomebodyIsNobody(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Grace Okafor | Grace Okafor
          Summer Patel | Summer Patel
          Yarrik Okafor | Yarrik Okafor
          Grace Yarrik | Grace Yarrik
          Mark Young came home | Mark Young
          I saw Mark Young | Mark Young
          Will Young people agree | none
          Summer Young people | none
          Yarrik Young people | none
          will Okafor agree | none
          Monday Okafor | none
          Summer OKAFOR | none
          Summer, Okafor | none
          """)
  void aWordBeforeASurnameIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          rose's mum | rose
          mark's arm | mark
          Summer's school | Summer
          Yarrik's file | Yarrik
          summer's school | none
          teacher's file | none
          Yarrik's theory | none
          Yarrik file | none
          """)
  void whoOwnsAFamilyAHomeOrABodyIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mark said nothing | mark
          rose told us | rose
          Summer said nothing | Summer
          Yarrik said nothing | Yarrik
          what if Yarrik told us | Yarrik
          Mark is often hungry | Mark
          in Upper Yarrik said the panel | none
          mark, said the panel | none
          the mark said it all | none
          our mark told a story | none
          mark is a word | none
          Grace is a word | none
          The Quality Mark is given | none
          teachers said nothing | none
          """)
  void whoSpeaksOrActsIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          we asked Grace today | Grace
          we asked Mark today | Mark
          Grace today | none
          we asked grace today | none
          we asked GRACE today | none
          we asked Summer today | none
          in this Grace period | none
          the Quality Mark today | none
          we asked Grace Panel members | none
          """)
  void aWordWithACapitalInsideASentenceIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Yarrik (7) again | Yarrik
          Yarrik, 7, again | Yarrik
          Summer, 7, again | Summer
          Yarrik aged seven | Yarrik
          Yarrik born on Monday | Yarrik
          Yarrik born in May | Yarrik
          Yarrik born 4/5/16 here | Yarrik
          Summer born children | none
          Yarrik born: later | none
          Yarrik, aged wood | none
          Yarrik 7 again | none
          Yarrik, 7% again | none
          Monday, 7, again | none
          """)
  void whoHasAnAgeIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a card by Yarrik for his nan | Yarrik
          what did Yarrik do at the new park with her | Yarrik
          what did Yarrik do at the very new park with her | none
          a card by Yarrik for the team | none
          a card by Yarrik. He was late | none
          a card by Yarrik Panel for his nan | none
          a card by Yarrik, Panel and his nan | Yarrik
          a card by, Yarrik for his nan | none
          a card via Yarrik for his nan | none
          a Card By Yarrik for his nan | none
          a card by Monday for his nan | none
          """)
  void whoSomebodyMeetsAndIsSaidToBeAPersonIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mum Xooooooooooooooooooooooooooooooooooooooo | Xooooooooooooooooooooooooooooooooooooooo
          mum Xoooooooooooooooooooooooooooooooooooooooo | none
          """)
  void nobodysNameHasMoreThanFortyLetters(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }
}
