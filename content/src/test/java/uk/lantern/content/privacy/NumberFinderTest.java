package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ten digits are an NHS number, and which are written as one number at all. */
class NumberFinderTest {

  @ParameterizedTest
  @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "4010232137", "9876543210"})
  void itsLastDigitFollowsFromTheOthers(String number) {
    assertThat(NumberFinder.isNhsNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765918", "9434765910", "1111111111", "0000000000", "4010232138"})
  void anyOtherLastDigitMakesItSomethingElse(String number) {
    assertThat(NumberFinder.isNhsNumber(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "943 476 5919",
        "043 476 5919",
        "9434765919",
        "94 34 76 59 19",
        "9 4 3 4 7 6 5 9 1 9",
        "943 476 59 19"
      })
  void digitsInTheUsualGroupsOrEvenOnesAreOneNumber(String written) {
    assertThat(NumberFinder.grouped(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0434765919",
        "2019 2020 21",
        "43 476, 59195",
        "1999 476 591",
        "9 43 4 76 5919",
        "4/3476591 9"
      })
  void yearsTablesAndUnevenGroupsAreNot(String written) {
    assertThat(NumberFinder.grouped(written)).isFalse();
  }
}
