package uk.lantern.scheduler.trail;

import java.util.stream.Stream;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Table;

/** Finds what a round says of one learning item: not what its other questions are about. */
record AskedAbout(Questionnaires forms) {

  /** What is shown for all who answered, of each question that asks about the item, in order. */
  Stream<Table> tables(RoundForm form, Published published, String item) {
    return published.tables().stream()
        .filter(table -> table.group().isEmpty() && table.people() != null)
        .filter(table -> asks(form, table, item));
  }

  /** A questionnaire that is no longer there cannot say that a question is about something else. */
  private boolean asks(RoundForm form, Table table, String item) {
    String question = table.question().split("\\.", 2)[0]; // a line of a matrix stands behind a dot
    return forms
        .find(form.questionnaire(), form.version())
        .map(it -> it.asksAbout(question, item))
        .orElse(true);
  }
}
