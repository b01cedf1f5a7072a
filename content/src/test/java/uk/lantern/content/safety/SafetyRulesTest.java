package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of evidence makes of a stretch of text, alone and with others. */
class SafetyRulesTest {

  private static void decided(String cues, SafetyClass expected) {
    assertThat(SafetyPolicy.decide(Set.of(cues.split(" ")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "cry, S1",
    "cry learning, S1",
    "distress, S4",
    "distress victim danger, S4",
    "victim, S5",
    "victim danger, S5",
    "danger, S1",
    "danger strong_person learning, S1",
    "danger learning, S9",
    "missing_now, S7",
    "missing_now strong_person learning, S7",
    "missing_now learning, S9",
    "other_language, S2",
    "other_language learning, S2"
  })
  void dangerStopsUnlessSomebodyAsksToLearn(String cues, SafetyClass expected) {
    decided(cues, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "worker_conduct, S3",
    "worker_conduct strong_person learning, S3",
    "worker_conduct learning, S9",
    "staff child, S3",
    "staff child learning, NONE",
    "staff child process, NONE",
    "staff child request, SIGNPOST",
    "staff child family, S2",
    "staff, NONE",
    "child, NONE"
  })
  void whatAWorkerDidIsItsOwnClass(String cues, SafetyClass expected) {
    decided(cues, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "adult harm, S6",
    "adult observed, S6",
    "adult adult_harm, S6",
    "adult worried, S6",
    "adult told, S6",
    "adult strong_person, S6",
    "adult strong_person learning, S6",
    "adult, NONE",
    "adult_harm, NONE",
    "adult harm learning, S9",
    "adult child harm, S9"
  })
  void anAdultAtRiskIsItsOwnClass(String cues, SafetyClass expected) {
    decided(cues, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "special person, S7",
    "special worried, S7",
    "special told, S7",
    "special live, S7",
    "special strong_person, S7",
    "special strong_person learning, S7",
    "special person learning, S9",
    "special, S9"
  })
  void whoIsDrawnIntoExploitationIsItsOwnClass(String cues, SafetyClass expected) {
    decided(cues, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "strong_person harm, S2",
    "strong_person harm learning, S2",
    "strong_person observed learning, S2",
    "strong_person worried learning, S2",
    "strong_person told child learning, S2",
    "strong_person told family learning, S2",
    "strong_person told learning, S9",
    "strong_person family learning, NONE",
    "strong_person learning, NONE",
    "strong_person, NONE",
    "harm person, S2",
    "harm live, S2",
    "harm statement, S2",
    "harm person learning, S9",
    "harm, S9",
    "person, NONE",
    "observed, S2",
    "observed learning, S9",
    "worried, S2",
    "worried learning, NONE",
    "told child person, S2",
    "told child, S9",
    "told person, S9",
    "family, S2",
    "family learning, NONE",
    "family process, NONE",
    "family request, SIGNPOST"
  })
  void harmToSomebodyStops(String cues, SafetyClass expected) {
    decided(cues, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "what_do_i_do hypothetical harm person, S10",
    "what_do_i_do hypothetical harm person pinned, S2",
    "what_do_i_do hypothetical harm person live, S2",
    "what_do_i_do harm person, S2",
    "hypothetical harm person, S2",
    "what_do_i_do harm, S10",
    "what_do_i_do special, S10",
    "what_do_i_do told, S10",
    "what_do_i_do topic, S9",
    "what_do_i_do harm learning, S9",
    "what_do_i_do, NONE"
  })
  void whoAsksWhatToDoInGeneralIsAnswered(String cues, SafetyClass expected) {
    decided(cues, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "request, SIGNPOST",
    "request harm, SIGNPOST",
    "request learning, NONE",
    "request learning harm, S9",
    "topic, S9",
    "topic learning, S9",
    "learning, NONE"
  })
  void aRequestIsSignpostedAndATopicIsAnswered(String cues, SafetyClass expected) {
    decided(cues, expected);
  }
}
