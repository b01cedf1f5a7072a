package uk.lantern.bot.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.response.Grade;

/** Whatever the scheduler can say has words. */
class RefusalWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalOfARecommendationHasWords(ActionRefusal code) {
    assertThat(FindingRefusalWording.of(code)).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void everyStateHasWords(RoundState state) {
    assertThat(RoundStateWording.of(state).name()).isEqualTo(state.name());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasWords(QuestionnaireKind kind) {
    assertThat(RoundKindWording.of(kind).name()).isEqualTo(kind.name());
  }

  @ParameterizedTest
  @EnumSource
  void everyWayOfKeepingAnswersHasWords(Anonymity anonymity) {
    assertThat(RoundAnonymityWording.of(anonymity).name()).isEqualTo(anonymity.name());
  }

  @ParameterizedTest
  @EnumSource
  void everyGradeIsReadBackFromItsWordsAndItsCode(Grade grade) {
    assertThat(RoundGradeWording.in(grade.code())).hasValue(grade);
    assertThat(RoundGradeWording.in(grade.code().replace('-', ' ') + " because it is"))
        .hasValue(grade);
    assertThat(RoundGradeWording.behind(grade.code().replace('-', ' ') + ", because it is"))
        .isEqualTo("because it is");
  }
}
