package uk.lantern.content.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Questions for tests, and what became of an answer in one word. */
final class Ask {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private Ask() {}

  static QuestionHead head(String id) {
    return new QuestionHead(
        id, "Question " + id + "?", "", true, false, false, Remark.NONE, Set.of(), null);
  }

  static Option option(String code, String text) {
    return new Option(code, text, false);
  }

  static QuestionHead remarked(String id, String... neededFor) {
    Remark remark = new Remark(true, Set.of(neededFor), 100);
    return new QuestionHead(id, "Question?", "", true, true, false, remark, Set.of(), null);
  }

  static QuestionHead optional(String id) {
    return new QuestionHead(id, "Question?", "", false, false, true, Remark.NONE, Set.of(), null);
  }

  static QuestionHead shownIf(String id, String question, String... anyOf) {
    ShowIf showIf = new ShowIf(question, Set.of(anyOf));
    return new QuestionHead(id, "?", "", true, false, false, Remark.NONE, Set.of(), showIf);
  }

  static Questionnaire audit(Section... sections) {
    return new Questionnaire(
        "audit",
        1,
        QuestionnaireKind.SINGLE_AGENCY_AUDIT,
        "Audit",
        "",
        "Owner",
        TODAY,
        false,
        Anonymity.NAMED,
        "",
        new Questionnaire.Learning(List.of(), "None is about it."),
        List.of(sections));
  }

  static Section section(String code, Question... questions) {
    return new Section(code, code, "", Stage.ONCE, List.of(questions));
  }

  /** The value, with the remark behind a bar; or the problem. */
  static String read(Question question, String typed, String remark) {
    return told(AnswerPolicy.read(question, typed, remark, TODAY));
  }

  static String read(Question question, String typed) {
    return read(question, typed, "");
  }

  static String told(Understood understood) {
    return switch (understood) {
      case Understood.Given given ->
          given.answer().remark().isEmpty()
              ? given.answer().value()
              : given.answer().value() + " | " + given.answer().remark();
      case Understood.Amiss amiss -> amiss.problem().name();
    };
  }
}
