package uk.lantern.scheduler.round.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.result.NamedAnswers;

/** What was answered under names, once everybody has answered or cannot any more. */
record SettledAnswers(EvaluationsStore store, Evaluations evaluations, Clock clock)
    implements NamedAnswers {

  @Override
  public List<Answers> settled(String round, Stage stage) {
    LocalDate today = London.today(clock);
    boolean awaited =
        store.in(round).stream()
            .filter(EvaluationDocument::isNamed)
            .map(EvaluationDocument::read)
            .anyMatch(it -> EvaluationPolicy.isAwaited(it, stage, today));
    return awaited ? List.of() : evaluations.answered(round, stage);
  }

  @Override
  public String toString() {
    return "SettledAnswers[]";
  }
}
