package uk.lantern.bot.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed in one line, taken apart. */
class TypedLinesTest {

  @Test
  void anActionInOneLineSaysWhatWhoWhenAndHowWeKnow() {
    assertThat(
            ActionLine.read(
                "add action: health visiting to add father/partner prompt to 6-8 week template;"
                    + " owner Sam Lee; due 31 Mar; success = 80% of 20 records show it"))
        .isEqualTo(
            Map.of(
                "text", "health visiting to add father/partner prompt to 6-8 week template",
                "owner", "Sam Lee",
                "due", "31 Mar",
                "success", "80% of 20 records show it"));
  }

  @Test
  void theRecommendationMayStandBeforeItAndTheLearningBehindIt() {
    assertThat(
            ActionLine.read(
                "Please add an action for R-031 and r-32: brief the team; serves DEMO-7MB-VOICE-DA;"
                    + " difference for children: they are asked"))
        .containsEntry("recommendations", "R-031 and r-32")
        .containsEntry("text", "brief the team")
        .containsEntry("serves", "DEMO-7MB-VOICE-DA")
        .containsEntry("difference", "they are asked");
    assertThat(Refs.recommendations("R-031 and r-32")).containsExactly("R-031", "R-032");
  }

  @Test
  void aSentenceMayHoldASemicolonAndALineBreakPartsToo() {
    assertThat(ActionLine.read("add action: ask at each visit; write it down\nowner: Mo Ahmed"))
        .containsEntry("text", "ask at each visit; write it down")
        .containsEntry("owner", "Mo Ahmed");
  }

  @Test
  void theTextMayBeginWithAnyWordAndDotsSayNothing() {
    assertThat(ActionLine.read("add action: by day and by night, ask who is there; owner ..."))
        .containsEntry("text", "by day and by night, ask who is there")
        .containsEntry("owner", "");
    assertThat(ActionLine.readParts("difference ...")).containsEntry("difference", "");
    assertThat(ActionLine.readParts("difference babies are safer; serves DEMO-1"))
        .containsEntry("difference", "babies are safer")
        .containsEntry("serves", "DEMO-1");
  }

  @Test
  void aReasonGoesToItsEndWhateverWordsAreInIt() {
    assertThat(
            StepWords.read(
                "until 3 March because we wait until the supplier has an answer",
                Set.of("until", "because", "")))
        .isEqualTo(
            Map.of(
                "", "",
                "until", "3 March",
                "because", "we wait until the supplier has an answer"));
  }

  @Test
  void withoutAnyOfTheWordsItIsAllOnePart() {
    assertThat(StepWords.read(": seen because it was there", Set.of("")))
        .isEqualTo(Map.of("", "seen because it was there"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEMO-7MB-VOICE and li-1001 | DEMO-7MB-VOICE,LI-1001 | ''",
        "None, because DEMO-7MB-VOICE is too narrow | '' | DEMO-7MB-VOICE is too narrow",
        "It is about our minutes | '' | It is about our minutes",
        "None of them fits | '' | None of them fits",
        "none | '' | ''",
        "'' | '' | ''"
      })
  void oneInputTakesTheLearningOrAReasonAndOneWordIsNoReason(
      String typed, String items, String none) {
    SaidLearning said = SaidLearning.of(Map.of(SaidLearning.INPUT, typed));
    assertThat(String.join(",", said.items())).isEqualTo(items);
    assertThat(said.none()).isEqualTo(none);
    assertThat(said.isUnread()).isEqualTo(typed.equals("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dip sample: sample list seen 27 Mar | dip_sample | sample list seen 27 Mar",
        "sample list seen 27 Mar; Dip-Sample | dip_sample | sample list seen 27 Mar",
        "we saw it on a visit to the team | visit | we saw it on a visit to the team",
        "sample list seen 27 Mar | '' | ''"
      })
  void aMethodIsFoundAtEitherEndOfANoteAndNeverGuessed(String typed, String code, String rest) {
    var found = Choice.in(typed, List.of(CheckMethodWording.values()));
    assertThat(found.map(Choice::code).orElse("")).isEqualTo(code);
    assertThat(found.map(Choice::rest).orElse("")).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "not embedded, not_embedded",
    "it is partly embedded, partly_embedded",
    "Embedded., embedded",
    "slipped back, slipped_back"
  })
  void theLongerJudgementCountsSoThatNotEmbeddedIsNotEmbedded(String typed, String code) {
    assertThat(Choice.in(typed, List.of(JudgementWording.values())))
        .map(Choice::code)
        .hasValue(code);
  }

  @ParameterizedTest
  @CsvSource({
    "partly accepted, partly_accepted",
    "not accepted because, not_accepted",
    "accepted, accepted"
  })
  void partlyAcceptedIsNotAccepted(String typed, String code) {
    assertThat(Choice.in(typed, List.of(ResponseWording.values())))
        .map(Choice::code)
        .hasValue(code);
  }

  @ParameterizedTest
  @CsvSource({
    "verify A-112 seen, A-112, seen",
    "verify a112 seen, A-112, seen",
    "verify 112 seen, A-112, seen",
    "close A-0112: IA-2026-04, A-112, : IA-2026-04"
  })
  void anActionIsNamedAsPeopleTypeIt(String typed, String ref, String behind) {
    assertThat(Refs.actionOf(typed)).hasValue(ref);
    assertThat(Refs.behind(typed)).isEqualTo(behind);
  }

  @Test
  void otherNamesAndSmallNumbersAreNoActions() {
    assertThat(Refs.actionOf("plan DEMO-01 in 3 days")).isEmpty();
    assertThat(Refs.action("LI-ofsted-A12 and D-0007")).isEmpty();
    assertThat(Refs.plan("progress of demo-01 please")).hasValue("DEMO-01");
    assertThat(Refs.recommendation("R-031 is accepted")).hasValue("R-031");
  }
}
