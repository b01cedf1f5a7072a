package uk.lantern.scheduler.round.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a closed round: nothing in it can be subtracted from anything else to find a
 * group smaller than the least (domain.md 3.4).
 *
 * @param asked how many people
 * @param answered null when too few did to say
 * @param tables one for each question, in order
 * @param words what was written, shuffled, edited by one of the team; empty below the least
 */
public record Published(
    String round, int asked, @Nullable Integer answered, List<Table> tables, List<String> words) {

  public Published {
    tables = List.copyOf(tables);
    words = List.copyOf(words);
  }

  /**
   * One question.
   *
   * @param question its id; of a matrix {@code id.row}, each line by itself
   * @param group whose answers: empty for everybody, otherwise the code of a group of agencies or
   *     of a broad role, see {@link uk.lantern.scheduler.people.BroadGroups#name}
   * @param people how many answered it; null when that is hidden, and then there are no rows
   */
  public record Table(
      String question, String text, String group, @Nullable Integer people, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }

    /** How many only. */
    @Override
    public String toString() {
      return "Table[" + rows.size() + "]";
    }
  }

  /**
   * One answer.
   *
   * @param option its code, or {@link uk.lantern.content.questionnaire.Answer#NOT_SAID} or {@link
   *     uk.lantern.content.questionnaire.Answer#SKIPPED}, whose text is empty
   * @param count null when hidden
   * @param share per cent, rounded; null when hidden or when it would say that all did
   * @param most whether it is said as "most"
   */
  public record Row(
      String option, String text, @Nullable Integer count, @Nullable Integer share, boolean most) {

    @Override
    public String toString() {
      return "Row[]";
    }
  }

  /** How many only. */
  @Override
  public String toString() {
    return "Published[" + tables.size() + "]";
  }
}
