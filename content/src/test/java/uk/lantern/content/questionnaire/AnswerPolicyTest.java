package uk.lantern.content.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.questionnaire.Ask.head;
import static uk.lantern.content.questionnaire.Ask.option;
import static uk.lantern.content.questionnaire.Ask.read;
import static uk.lantern.content.questionnaire.Ask.remarked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typed answer works wherever a button does, and nothing is guessed. */
class AnswerPolicyTest {

  private static final List<Option> SHOWN =
      List.of(
          option("clearly", "Clearly"),
          option("partly", "Partly"),
          option("not-seen", "Not seen"),
          option("na", "Not applicable"));

  private static final Question.Choice SEEN =
      new Question.Choice(remarked("seen", "na"), SHOWN, false);

  private static final Question.Scale ONE_TO_FIVE =
      new Question.Scale(
          head("rating"),
          "five",
          List.of(
              option("1", "1, not at all"),
              option("2", "2"),
              option("3", "3"),
              option("4", "4"),
              option("5", "5, very")));

  private static final Question.Choice KNEW =
      new Question.Choice(
          head("knew"),
          List.of(
              option("used", "Yes, and I used it"),
              option("no-need", "Yes, didn't need it"),
              option("stuck", "I thought I knew, but got stuck"),
              option("no", "No")),
          false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "partly; partly",
        "PARTLY!; partly",
        "2; partly",
        "2 - partly; partly",
        "2. Partly; partly",
        "2) partly; partly",
        "2 partly; partly",
        "option 2; partly",
        "Partly. The mood, not the day; partly | The mood, not the day",
        "partly - the mood; partly | the mood",
        "partly because of the form; partly | of the form",
        "2. Spoken to once. No direct work.; partly | Spoken to once. No direct work.",
        "not seen; not-seen",
        "not-seen; not-seen",
        "N/A: no such records; na | no such records",
        "n/a; REMARK_NEEDED",
        "not; NOT_OFFERED",
        "2 - clearly; NOT_OFFERED",
        "5; NOT_OFFERED",
        "0; NOT_OFFERED",
        "maybe; NOT_OFFERED",
        "partly, clearly; ONLY_ONE",
        "skip because we hold none; - | we hold none",
        "skip; REASON_NEEDED",
        "'  '; MISSING",
      })
  void oneOfSeveralIsMeantByCodeNumberOrText(String typed, String answer) {
    assertThat(read(SEEN, typed)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "yes and i used it; NOT_OFFERED",
        "Yes, and I used it; used",
        "yes, didn’t need it.; no-need",
        "i thought i knew; stuck",
        "yes; NOT_OFFERED",
        "no; no",
        "No direct work; NOT_OFFERED",
        "no. Nobody told us; NOT_OFFERED",
        "skip; NOT_SKIPPABLE",
        "-; MISSING",
        "_; MISSING",
      })
  void whatMayMeanTwoThingsIsAskedAgain(String typed, String answer) {
    assertThat(read(KNEW, typed)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "5,5",
    "'5, very',5",
    "'1, not at all',1",
    "4,4",
    "0,NOT_OFFERED",
    "6,NOT_OFFERED",
    "-1,NOT_OFFERED",
    "5.5,NOT_OFFERED",
    "[5],NOT_OFFERED",
    "null,NOT_OFFERED",
    "{\"$gt\":0},NOT_OFFERED",
    "NaN,NOT_OFFERED",
    "5e0,NOT_OFFERED",
    "'４',NOT_OFFERED"
  })
  void case61aRatingIsAPointOfItsScaleOrNothing(String typed, String answer) {
    assertThat(read(ONE_TO_FIVE, typed)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "clearly,na; clearly na | x",
        "1, 3; clearly not-seen | x",
        "3 1; clearly not-seen | x",
        "partly and not seen; partly not-seen | x",
        "clearly na; clearly na | x",
        "partly, partly; partly | x",
        "partly, maybe; NOT_OFFERED",
      })
  void severalAreGivenInTheOrderOfTheList(String typed, String answer) {
    Question.Choice several = new Question.Choice(remarked("several", "na"), SHOWN, true);
    assertThat(read(several, typed, "x")).isEqualTo(answer);
  }

  @Test
  void wordsBesideAnAnswerAreKeptWhereThereIsAPlaceForThem() {
    assertThat(read(SEEN, "na", "we hold none")).isEqualTo("na | we hold none");
    assertThat(read(SEEN, "na", " ")).isEqualTo("REMARK_NEEDED");
    assertThat(read(KNEW, "no", "because")).isEqualTo("REMARK_UNWANTED");
    assertThat(read(SEEN, "partly", "x".repeat(101))).isEqualTo("TOO_LONG");
    assertThat(read(SEEN, "partly. this", "and that")).isEqualTo("partly | this\nand that");
  }

  @Test
  void preferNotToSayIsAnAnswerWhereItIsOffered() {
    Question offered = new Question.Choice(Ask.optional("o"), SHOWN, false);
    assertThat(read(offered, "Prefer not to say")).isEqualTo(Answer.NOT_SAID);
    assertThat(read(offered, "_", "dropped")).isEqualTo(Answer.NOT_SAID);
    assertThat(read(offered, "")).isEmpty();
    assertThat(read(offered, "skip")).isEmpty();
    assertThat(read(SEEN, "prefer not to say")).isEqualTo("NOT_OFFERED");
  }

  @Test
  void aMatrixNeedsAnAnswerForEachLine() {
    Question.Matrix matrix =
        new Question.Matrix(
            head("m"),
            List.of(option("records", "Records"), option("staff", "What colleagues say")),
            SHOWN);
    assertThat(read(matrix, "records=partly staff=na")).isEqualTo("records=partly staff=na");
    assertThat(read(matrix, "2, 4")).isEqualTo("records=partly staff=na");
    assertThat(read(matrix, "2 4")).isEqualTo("records=partly staff=na");
    assertThat(read(matrix, "staff: clearly, records: not seen"))
        .isEqualTo("records=not-seen staff=clearly");
    assertThat(read(matrix, "partly")).isEqualTo("ROW_MISSING");
    assertThat(read(matrix, "records=partly others=na")).isEqualTo("NOT_OFFERED");
    assertThat(read(matrix, "1, 2, 3")).isEqualTo("NOT_OFFERED");
  }

  @Test
  void aSkipHasAReasonAndIsOnlyForWhatMayBeSkipped() {
    assertThat(Ask.told(AnswerPolicy.skip(SEEN, "no access"))).isEqualTo("- | no access");
    assertThat(Ask.told(AnswerPolicy.skip(SEEN, " "))).isEqualTo("REASON_NEEDED");
    assertThat(Ask.told(AnswerPolicy.skip(KNEW, "no access"))).isEqualTo("NOT_SKIPPABLE");
    assertThat(read(SEEN, "-", "no access")).isEqualTo("- | no access");
  }
}
