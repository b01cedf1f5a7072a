package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name begins that no list knows. */
class NameStrangersTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the Okafor twins | Okafor
          The Yarrik family | Yarrik
          the Young family | none
          the Monday family | none
          a Yarrik family | none
          Yarrik family | none
          the Yarrik, family | none
          the Yarrik model | none
          """)
  void aFamilyHasAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          known as Yarrik here | Yarrik
          goes by Summer here | Summer
          known as Monday here | none
          known as: Yarrik model | none
          sent as Yarrik here | none
          known for Yarrik here | none
          As Yarrik here | none
          """)
  void whoIsKnownAsSomethingHasThatName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          yarrik's mum | yarrik
          YARRIK'S MUM | YARRIK
          zoxi's mum | zoxi
          zox's mum | none
          school's mum | none
          yarrik's theory | none
          yarrik mum | none
          """)
  void whoHasAMumIsSomebody(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          yarrik said he is scared | yarrik
          zoxi said he is scared | zoxi
          zox said he is scared | none
          yarrik, said he | none
          so yarrik said he is scared | none
          school said he is scared | none
          yarrik said nothing | none
          ask him. yarrik said nothing | none
          yarrik likes his school | none
          """)
  void whoSpeaksOfHimselfIsSomebody(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          with AB, she is late | AB
          a card by AB for his nan | AB
          AB's mum | AB
          AB's theory | none
          with CP, she is late | none
          with ABC, she is late | none
          with Ab and the team | none
          with AB and the team | none
          via AB, she is late | none
          AB, she is late | none
          with us. AB, she is late | none
          """)
  void twoCapitalsAreInitialsOfWhoIsAPerson(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          tell Yarrik that she is late | Yarrik
          tell Zox that she is late | Zox
          she is on Yarrik models | Yarrik
          he was seen out on most days on Yarrik models | Yarrik
          he was seen out on most cold days on Yarrik models | none
          tell Yarrik that the bus will be late she | Yarrik
          tell Yarrik that the next bus will be late she | none
          tell Yarrik the time. She is late | none
          Ask his mum. Training on Yarrik models | none
          tell Yarrik that it is late | none
          tell Xo that she is late | none
          tell XOz that she is late | none
          tell Monday that she is late | none
          tell Yarrik Panel that she is late | none
          tell Yarrik model that she is late | none
          tell Yarrik course that she is late | none
          his mum and Yarrik, Panel members | Yarrik
          tell, Yarrik that she is late | none
          Living On Yarrik with her guide | none
          via Yarrik that she is late | none
          """)
  void whoIsSpokenOfWithSheNearbyIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Yarrik and his mum | Yarrik
          Yarrik was late | Yarrik
          Yarrik has left | Yarrik
          Yarrik keeps running | Yarrik
          Yarrik seems to like his school | Yarrik
          Yarrik seems to be new | none
          Ask his mum. Yarrik seems to be new | none
          Yarrik and the team | none
          Yarrik or his mum | none
          so Yarrik was late | none
          Yarrik, was late | none
          Yarrik model was late | none
          Yarrik course has begun | none
          Yarrik Panel was late | none
          Monday was late | none
          Xo was late | none
          """)
  void whoseSentenceItIsIsAName(String text, String expected) {
    assertThat(names.in(text)).isEqualTo(expected);
  }
}
