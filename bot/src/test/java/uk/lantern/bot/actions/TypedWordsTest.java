package uk.lantern.bot.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What action owners type, however they type it. */
class TypedWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "update 105 nearly there; A-105; nearly there",
        "update a-105: nearly there; A-105; : nearly there",
        "Update A105 nearly there; A-105; nearly there",
        "please update #105 nearly there; A-105; nearly there",
        "update on A-0105; A-105; ''",
        "more time on 118 until 15 Jan; A-118; until 15 Jan",
        "done with A-112, here is the audit of 2026; A-112; , here is the audit of 2026",
        "update A-100000; A-100000; ''"
      })
  void anActionIsNamedWithOrWithoutItsLetter(String typed, String ref, String behind) {
    assertThat(ActionRef.in(typed)).hasValue(ref);
    assertThat(ActionRef.behind(typed)).isEqualTo(behind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "need more time, 2 staff off sick",
        "remind me in 3 working days",
        "on 101 people it worked",
        "17 of 20 records show it",
        "done by 15/1",
        "D-0007",
        "LI-1001",
        "version a-",
        "for 105% of them",
        ""
      })
  void otherNumbersAreNoActions(String typed) {
    assertThat(ActionRef.in(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "comms by fri; 2026-11-27; comms",
        "by friday; 2026-11-27; ''",
        "on Friday I send it; 2026-11-27; I send it",
        "15 Jan. Two posts vacant.; 2027-01-15; Two posts vacant.",
        "until the 15th of January; 2027-01-15; ''",
        "January 15, 2027; 2027-01-15; ''",
        "15/1; 2027-01-15; ''",
        "15/01/27; 2027-01-15; ''",
        "2027-01-15; 2027-01-15; ''",
        "by the 15th; 2026-12-15; ''",
        "tomorrow; 2026-11-25; ''",
        "in two weeks; 2026-12-08; ''",
        "another 2 more weeks please; 2026-12-08; please",
        "end of the month; 2026-11-30; ''",
        "by the end of Feb; 2027-02-28; ''",
        "end of next month; 2026-12-31; ''",
        "end of week; 2026-11-27; ''",
        "next week or by weds; 2026-11-25; next week or",
        "Tuesday 15 December; 2026-12-15; ''",
        "by 29 February 2028; 2028-02-29; ''"
      })
  void aDayToComeIsFoundInASentence(String words, LocalDate day, String rest) {
    var found = DueWords.find(words, TODAY);
    assertThat(found.map(DueWords.Found::day)).hasValue(day);
    assertThat(found.orElseThrow().rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we sat with the team",
        "31 November",
        "3.5 hours",
        "17 of 20",
        "soon",
        "",
        "marvellous 12"
      })
  void whatNamesNoDayIsNone(String words) {
    assertThat(DueWords.find(words, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15 Jan. Two posts vacant. Low risk, guide already emailed;"
            + " 2027-01-15; Two posts vacant; Low risk; guide already emailed",
        ", 2 staff off sick; ; 2 staff off sick; ''; ''",
        "until 15 Jan because two posts are vacant. Risk: low. Mitigation: the guide is emailed;"
            + " 2027-01-15; two posts are vacant; low; the guide is emailed",
        "The risk is small because the guide is emailed. 8/1;"
            + " 2027-01-08; ''; The risk is small; the guide is emailed",
        "Two posts vacant; ; Two posts vacant; ''; ''",
        "15 Jan; 2027-01-15; ''; ''; ''",
        "No risk. We will brief people one by one; ; ''; No risk; We will brief people one by one"
      })
  void whatIsSaidForMoreTimeIsTakenApart(
      String words, LocalDate day, String reason, String risk, String mitigation) {
    assertThat(MoreTimeWords.read(words, TODAY))
        .isEqualTo(new MoreTimeWords.Read(day, reason, risk, mitigation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "update 105 nearly there just waiting for comms; nearly there just waiting for comms",
        "update my action: nearly there; nearly there",
        "please update A-105; ''",
        "add an update to A-105: nearly there; nearly there",
        "started, template with IT; started, template with IT",
        "update; ''"
      })
  void anUpdateIsWhatStandsBehindItsVerb(String typed, String said) {
    assertThat(UpdateWords.said(typed)).isEqualTo(said);
  }

  @Test
  void whatIsLeftHasADayOrHasNone() {
    assertThat(UpdateWords.left("comms by fri", TODAY))
        .isEqualTo(new UpdateWords.Left("comms", LocalDate.of(2026, 11, 27)));
    assertThat(UpdateWords.left("just the sign-off.", TODAY))
        .isEqualTo(new UpdateWords.Left("just the sign-off", null));
    assertThat(UpdateWords.left("by Friday", TODAY))
        .isEqualTo(new UpdateWords.Left("", LocalDate.of(2026, 11, 27)));
  }

  @ParameterizedTest
  @CsvSource({
    "we are at risk of missing it,AT_RISK",
    "not at risk,NONE",
    "it's amber,AT_RISK",
    "we cannot deliver this,CANNOT_DELIVER",
    "it is red,CANNOT_DELIVER",
    "nearly there,NONE",
    "it is green,NONE"
  })
  void anOwnerSaysItIsWorseThanItLooks(String words, UpdateWords.Feeling feeling) {
    assertThat(UpdateWords.feeling(words)).isEqualTo(feeling);
  }
}
