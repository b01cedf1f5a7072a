package uk.lantern.scheduler.round.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.PathPolicy;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Stage;

/**
 * The questions of one stage, as they are put to somebody.
 *
 * @param agencyType of whoever took part
 */
record Course(Questionnaire questionnaire, Stage stage, String agencyType) {

  List<Question> next(Answers answers) {
    return PathPolicy.next(questionnaire, stage, agencyType, answers);
  }

  /** The question of that id, if this stage has it. */
  Optional<Question> question(String id) {
    return questionnaire.questions(stage).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Whether each answers what is asked next, or what was asked before. */
  boolean asks(Answers before, Collection<Answer> wanted) {
    List<String> next = next(before).stream().map(Question::id).toList();
    return wanted.stream()
        .allMatch(it -> before.has(it.question()) || next.contains(it.question()));
  }

  /** Without answers to what is no longer asked; those of other stages stay. */
  Answers with(Answers before, Collection<Answer> wanted) {
    List<String> here = questionnaire.questions(stage).stream().map(Question::id).toList();
    List<Answer> all = new ArrayList<>();
    before.all().stream().filter(it -> !here.contains(it.question())).forEach(all::add);
    Answers now = before.with(wanted);
    all.addAll(PathPolicy.relevant(questionnaire, stage, agencyType, now).all());
    return Answers.of(all);
  }

  boolean has(Stage other) {
    return !questionnaire.questions(other).isEmpty();
  }

  @Override
  public String toString() {
    return "Course[" + questionnaire + " " + stage + "]";
  }
}
