package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCheckTest {

  private final IdentifierCheck check = new IdentifierCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9434765919",
        "943 476 5919",
        "943-476-5919",
        "943.476.5919",
        "９４３４７６５９１９",
        "943 476\n5919",
        "https://example.org/p/9434765919/view"
      })
  void case107NhsNumbersAreRemoved(String text) {
    assertThat(check.finds(text)).contains(IdentifierKind.NHS_NUMBER);
    assertThat(check.clean(text).text()).doesNotContain("5919");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765918", "order 1234567890", "0140322990"})
  void case108TenDigitsWithABadCheckDigitAreNotAnNhsNumber(String text) {
    assertThat(check.finds(text)).doesNotContain(IdentifierKind.NHS_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dob 4/5/16",
        "born 04/05/2016",
        "DOB: 4.5.16",
        "d.o.b. 4-5-2016",
        "born on 4 May 2016",
        "born 4th May 2016",
        "born 4th of may 2016",
        "date of birth May 4, 2016",
        "2016-05-04",
        "dob 040516",
        "dob 04052016",
        "birthday is 4 May"
      })
  void case109DatesOfBirthAreRemoved(String text) {
    assertThat(check.finds(text)).containsOnly(IdentifierKind.DATE_OF_BIRTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "child's mum Sarah J",
        "Tyler Green dob 4/5/16",
        "tyler green dob 4/5/16",
        "Mum said Tyler was",
        "RH12 1XL",
        "sarah@example.org",
        "07700 900123",
        "mosaic id 1234567",
        "Mrs Okoro"
      })
  void case110WhatIdentifiesAPersonIsRemoved(String text) {
    Cleaned cleaned = check.clean(text);
    assertThat(cleaned.removed()).isNotEmpty();
    assertThat(check.clean(cleaned.text()).text()).isEqualTo(cleaned.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hidden men",
        "Operation Encompass",
        "West Sussex",
        "Working Together 2023",
        "Section 11",
        "Sara Sharif review",
        "Child A",
        "what have we learned about babies and bruises",
        "Keeping Children Safe in Education 2026",
        "Q-0147"
      })
  void learningQuestionsAreLeftAsTheyCame(String text) {
    assertThat(check.clean(text)).isEqualTo(new Cleaned(text, java.util.Set.of()));
  }
}
