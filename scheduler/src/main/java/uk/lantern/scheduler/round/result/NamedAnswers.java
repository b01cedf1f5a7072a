package uk.lantern.scheduler.round.result;

import java.util.List;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Stage;

/** What people answered under their names, for counting: codes only, and nothing of who it was. */
@FunctionalInterface
public interface NamedAnswers {

  /**
   * Everybody's answers to a stage, in no order. Empty while one more may come: whoever looked
   * before and after it would know what that person said.
   */
  List<Answers> settled(String round, Stage stage);
}
