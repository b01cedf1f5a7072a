package uk.lantern.content.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.privacy.IdentifierCheck;

/** What ships can be asked as it is. */
class ShippedQuestionnairesTest {

  private static final QuestionnaireFiles FILES =
      QuestionnaireFiles.load(Catalogue.load(true), true);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  static Stream<Questionnaire> all() {
    return Stream.of(QuestionnaireKind.values()).flatMap(kind -> FILES.ofKind(kind).stream());
  }

  @Test
  void fourPulsesOneTrainingTwoAuditsAndOneAssuranceRequestShip() {
    assertThat(FILES.ofKind(QuestionnaireKind.PULSE))
        .extracting(Questionnaire::code)
        .containsExactly(
            "pulse-escalation", "pulse-hidden-men", "pulse-supervision", "pulse-was-not-brought");
    assertThat(all()).hasSize(8).allMatch(one -> one.demo() && one.title().startsWith("DEMO "));
  }

  @Test
  void nothingFictionalIsAskedOutsideLocal() {
    QuestionnaireFiles real = QuestionnaireFiles.load(Catalogue.load(false), false);
    assertThat(real.find("pulse-escalation")).isEmpty();
    assertThat(real.ofKind(QuestionnaireKind.MULTI_AGENCY_AUDIT)).isEmpty();
  }

  @Test
  void anAuditOfSeveralAgenciesHasSixSectionsBeforePeopleAreHeardAndThenGrades() {
    Questionnaire audit = FILES.find("audit-voice-domestic-abuse").orElseThrow();
    assertThat(audit.sections())
        .extracting(Section::code)
        .containsExactly(
            "lived-experience",
            "recognition",
            "sharing",
            "assessment",
            "oversight",
            "impact",
            "voices",
            "grade",
            "closing");
  }

  @Test
  void aRecordOfTheSingleAgencyAuditIsAskedOneQuestionAtATime() {
    Questionnaire audit = FILES.find("audit-supervision").orElseThrow();
    List<List<Question>> cards = PathPolicy.cards(audit, Stage.ONCE, "police", Answers.NONE);
    assertThat(cards.subList(0, 8)).allMatch(card -> card.size() == 1);
  }

  @Test
  void noneIsPastItsReview() {
    assertThat(FILES.dueForReview(TODAY)).isEmpty();
    assertThat(FILES.dueForReview(LocalDate.of(2027, 5, 27))).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("all")
  void noQuestionIsReadTwice(Questionnaire one) {
    Pattern sentenceEnd = Pattern.compile("(?<=[.?!])\\s+");
    Stream.concat(
            Stream.of(one.title(), one.purpose()),
            one.sections().stream()
                .flatMap(
                    section ->
                        Stream.concat(
                            Stream.of(section.title(), section.purpose()),
                            section.questions().stream()
                                .flatMap(it -> Stream.of(it.head().text(), it.head().help())))))
        .flatMap(sentenceEnd::splitAsStream)
        .forEach(
            sentence ->
                assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25));
  }

  /** Otherwise an answer that was pressed would be refused for words that we offered. */
  @ParameterizedTest
  @MethodSource("all")
  void everyAnswerOfferedIsUnderstoodByCodeTextAndNumber(Questionnaire one) {
    one.sections().stream()
        .flatMap(section -> section.questions().stream())
        .forEach(
            question -> {
              List<Option> options = options(question);
              for (int i = 0; i < options.size(); i++) {
                Option option = options.get(i);
                assertThat(value(question, option.code())).isEqualTo(option.code());
                assertThat(value(question, option.text())).isEqualTo(option.code());
                assertThat(value(question, (i + 1) + "")).isEqualTo(option.code());
                assertThat(value(question, (i + 1) + " - " + option.text()))
                    .isEqualTo(option.code());
              }
            });
  }

  private static String value(Question question, String typed) {
    String why = question.head().remark().offered() ? "as agreed in the team" : "";
    Understood understood = new AnswerReader(IDENTIFIERS).read(question, typed, why, TODAY);
    return understood instanceof Understood.Given given
        ? given.answer().value()
        : understood.toString();
  }

  private static List<Option> options(Question question) {
    return switch (question) {
      case Question.Choice it -> it.options();
      case Question.Scale it -> it.points();
      case Question.Matrix it -> List.of();
      case Question.Number it -> List.of();
      case Question.Day it -> List.of();
      case Question.ShortText it -> List.of();
      case Question.EvidenceLink it -> List.of();
    };
  }
}
