package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCheckTest {

  private static final NameLists LISTS = NameLists.shipped();

  private final IdentifierCheck check = new IdentifierCheck(LISTS);

  @Test
  void aTextIsSentBackForWhatIsInItAndForTheHoleOfWhatWasTakenOut() {
    assertThat(check.blocks("I asked [name] about 943 476 5919."))
        .containsExactlyInAnyOrder(IdentifierKind.NAME, IdentifierKind.NHS_NUMBER);
    assertThat(check.blocks("I asked the school nurse.")).isEmpty();
  }

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
  @ValueSource(strings = {"as Jo Okoro", "as Priya Nair", "As sam lee", "pass it to Ruth Calder"})
  void commandsThatNameADemoPersonStay(String command) {
    assertThat(check.clean(command)).isEqualTo(new Cleaned(command, Set.of()));
  }

  @Test
  void aDemoPersonsNameIsANameEverywhereElse() {
    assertThat(check.clean("mum is Priya Nair, hidden men?").text())
        .isEqualTo("mum is [name], hidden men?");
  }

  @Test
  void aPublishedNameStaysAndNothingElseAboutThePersonDoes() {
    String text = "Sara Sharif of 12 Acorn Road, dob 4/5/13, her cousin Zyaire";
    assertThat(check.clean(text).text())
        .isEqualTo("Sara Sharif of [address], [date of birth], her cousin [name]");
  }

  @Test
  void theCleanedTextReadsWell() {
    String text = "Tyler Green, 7, of RH12 1XL, NHS 9434765919: which briefing?";
    assertThat(check.clean(text).text())
        .isEqualTo("[name], [age], of [postcode], NHS [NHS number]: which briefing?");
  }

  @Test
  void thePersonIsToldTheKindInWords() {
    assertThat(check.finds("nhs 9434765919, mum Sarah").stream().map(IdentifierKind::words))
        .containsExactlyInAnyOrder("an NHS number", "a name");
  }

  @Test
  void aWordStandsInOneListOfNamesOnly() {
    Set<String> seen = new HashSet<>();
    for (String list : List.of("firstNames", "asSubject", "inSentence", "afterCue", "never")) {
      LISTS
          .words(list)
          .forEach(word -> assertThat(seen.add(word)).as(word + " is listed twice").isTrue());
    }
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
    assertThat(check.clean(text)).isEqualTo(new Cleaned(text, Set.of()));
  }
}
