package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.content.questionnaire.Stage;

/** One multi-agency audit of five cards. */
final class FiveCards implements Questionnaires {

  static final Questionnaire MULTI =
      new Questionnaire(
          "audit-five",
          1,
          QuestionnaireKind.MULTI_AGENCY_AUDIT,
          "DEMO five cards",
          "To learn.",
          "DEMO QA team",
          LocalDate.of(2027, 9, 30),
          true,
          Anonymity.CONFIDENTIAL,
          "",
          new Questionnaire.Learning(List.of(), "None is about it."),
          List.of(
              section("lived-experience", choice("lived", "1", "2", "3", "4")),
              section("sharing", choice("shared", "1", "2", "3", "4")),
              section(Section.VOICES, choice("voices", "heard", "planned")),
              section(Section.GRADE, choice("grade", "good", "requires-improvement")),
              section(Section.CLOSING, new Question.ShortText(head("closing"), 600))));

  private static Section section(String code, Question question) {
    return new Section(code, code, "", Stage.ONCE, List.of(question));
  }

  private static QuestionHead head(String id) {
    return new QuestionHead(
        id,
        "What of " + id + "?",
        "",
        true,
        false,
        false,
        new Remark(true, Set.of(), 400),
        Set.of(),
        null);
  }

  private static Question choice(String id, String... codes) {
    List<Option> options =
        Stream.of(codes).map(code -> new Option(code, "It is " + code, false)).toList();
    return new Question.Choice(head(id), options, false);
  }

  @Override
  public Optional<Questionnaire> find(String code) {
    return find(code, 1);
  }

  @Override
  public Optional<Questionnaire> find(String code, int version) {
    return Optional.of(MULTI).filter(it -> it.code().equals(code) && it.version() == version);
  }

  @Override
  public List<Questionnaire> ofKind(QuestionnaireKind kind) {
    return kind == MULTI.kind() ? List.of(MULTI) : List.of();
  }
}
