package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.content.questionnaire.ShowIf;
import uk.lantern.content.questionnaire.Stage;

/** Questionnaires of these tests: one of each kind, and a pulse that branches. */
final class Forms implements Questionnaires {

  static final Questionnaire PULSE =
      of(
          "pulse-challenge",
          QuestionnaireKind.PULSE,
          Anonymity.ANONYMOUS,
          Stage.ONCE,
          choice("knew", null, "used", "not-needed", "stuck", "no"),
          choice("stuck-where", new ShowIf("knew", Set.of("stuck")), "who", "how"),
          worded("help", "guide", "named-person", "training", "else"),
          new Question.ShortText(head("more", false, null), 200));

  static final Questionnaire TRAINING =
      of(
          "training-neglect",
          QuestionnaireKind.TRAINING_EVALUATION,
          Anonymity.NAMED,
          Stage.ON_DAY,
          choice("relevant", null, "1", "2", "3", "4", "5"));

  static final Questionnaire SINGLE =
      of(
          "audit-supervision",
          QuestionnaireKind.SINGLE_AGENCY_AUDIT,
          Anonymity.NAMED,
          Stage.ONCE,
          choice("recorded", null, "yes", "no"));

  static final Questionnaire MULTI =
      of(
          "audit-voice",
          QuestionnaireKind.MULTI_AGENCY_AUDIT,
          Anonymity.NAMED,
          Stage.ONCE,
          choice("voice", null, "1", "2", "3", "4"));

  static final Questionnaire ASSURANCE =
      of(
          "assurance",
          QuestionnaireKind.ASSURANCE_REQUEST,
          Anonymity.NAMED,
          Stage.ONCE,
          choice("did", null, "yes", "no"));

  static final Questionnaire NAMED_PULSE =
      of(
          "pulse-named",
          QuestionnaireKind.PULSE,
          Anonymity.CONFIDENTIAL,
          Stage.ONCE,
          choice("knew", null, "yes", "no"));

  private static final List<Questionnaire> ALL =
      List.of(PULSE, TRAINING, SINGLE, MULTI, ASSURANCE, NAMED_PULSE);

  private static Questionnaire of(
      String code, QuestionnaireKind kind, Anonymity anonymity, Stage stage, Question... all) {
    return new Questionnaire(
        code,
        1,
        kind,
        "DEMO " + code,
        "To learn.",
        "DEMO QA team",
        LocalDate.of(2027, 9, 30),
        true,
        anonymity,
        "",
        new Questionnaire.Learning(List.of(), "None is about it."),
        List.of(new Section("only", "Only", "", stage, List.of(all))));
  }

  private static QuestionHead head(String id, boolean required, @Nullable ShowIf showIf) {
    return new QuestionHead(
        id, "What of " + id + "?", "", required, false, true, Remark.NONE, Set.of(), showIf);
  }

  private static Question choice(String id, @Nullable ShowIf showIf, String... codes) {
    return new Question.Choice(head(id, true, showIf), options(codes), false);
  }

  private static Question worded(String id, String... codes) {
    QuestionHead plain = head(id, true, null);
    QuestionHead head =
        new QuestionHead(
            plain.id(),
            plain.text(),
            "",
            true,
            false,
            true,
            new Remark(true, Set.of(), 200),
            Set.of(),
            null);
    return new Question.Choice(head, options(codes), false);
  }

  private static List<Option> options(String... codes) {
    return List.of(codes).stream().map(code -> new Option(code, "It is " + code, false)).toList();
  }

  @Override
  public Optional<Questionnaire> find(String code) {
    return find(code, 1);
  }

  @Override
  public Optional<Questionnaire> find(String code, int version) {
    return ALL.stream().filter(it -> it.code().equals(code) && it.version() == version).findFirst();
  }

  @Override
  public List<Questionnaire> ofKind(QuestionnaireKind kind) {
    return ALL.stream().filter(it -> it.kind() == kind).toList();
  }
}
