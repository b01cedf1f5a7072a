package uk.lantern.bot.audit;

import java.util.List;
import uk.lantern.content.questionnaire.Question;

/** One card of an audit. */
sealed interface AuditPage {

  /** What a talk says was asked while one of the fixed cards is shown. */
  String CONFLICT = "=conflict";

  String SAFE = "=safe";
  String SEND = "=send";

  /** Before the id of a question whose reason for being skipped is asked. */
  String SKIP = "=skip ";

  /** By this a typed answer finds its card. */
  String name();

  /** Some questions of the questionnaire. */
  record Asked(List<Question> questions) implements AuditPage {

    public Asked {
      questions = List.copyOf(questions);
    }

    @Override
    public String name() {
      return questions.getFirst().id();
    }

    @Override
    public String toString() {
      return "Asked[" + questions.size() + "]";
    }
  }

  /** Whether the auditor had to act: yes or no. */
  record Safe() implements AuditPage {

    @Override
    public String name() {
      return SAFE;
    }
  }

  /** Everything is there: it can be sent, or was. */
  record Send() implements AuditPage {

    @Override
    public String name() {
      return SEND;
    }
  }
}
