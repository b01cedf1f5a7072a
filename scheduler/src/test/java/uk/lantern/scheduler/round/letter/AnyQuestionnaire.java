package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.content.questionnaire.Stage;

/** Every code is a questionnaire of two questions, at every stage. */
final class AnyQuestionnaire implements Questionnaires {

  @Override
  public Optional<Questionnaire> find(String code) {
    List<Question> two =
        IntStream.of(1, 2)
            .<Question>mapToObj(
                i ->
                    new Question.ShortText(
                        new QuestionHead(
                            "q" + i, "Why?", "", true, false, true, Remark.NONE, Set.of(), null),
                        200))
            .toList();
    List<Section> sections =
        List.of(Stage.values()).stream()
            .map(stage -> new Section("s" + stage.ordinal(), "", "", stage, two))
            .toList();
    return Optional.of(
        new Questionnaire(
            code,
            1,
            QuestionnaireKind.PULSE,
            "DEMO",
            "DEMO",
            "DEMO",
            LocalDate.of(2027, 5, 1),
            true,
            Anonymity.ANONYMOUS,
            "",
            new Questionnaire.Learning(List.of(), "None is about it."),
            sections));
  }

  @Override
  public Optional<Questionnaire> find(String code, int version) {
    return find(code);
  }

  @Override
  public List<Questionnaire> ofKind(QuestionnaireKind kind) {
    return List.of();
  }
}
