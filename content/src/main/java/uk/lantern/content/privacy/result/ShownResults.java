package uk.lantern.content.privacy.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a round. What is not here is hidden: neither a zero nor "fewer than".
 *
 * @param answered how many people; null below the least
 * @param tables one for everybody and each question, in order, followed by those of its groups
 * @param groupsHidden whether some group is not shown, so that a page can say why
 * @param words whether free text may be read by one of the team and, once edited, shown
 */
public record ShownResults(
    @Nullable Integer answered, List<Table> tables, boolean groupsHidden, boolean words) {

  /** Whose answers a table counts. */
  public enum Of {
    EVERYBODY,
    GROUP,
    ROLE
  }

  /**
   * One question.
   *
   * @param name of the group of agencies or broad role; empty for everybody
   * @param people how many answered it; null when hidden, and then there are no rows
   */
  public record Table(
      String question, Of of, String name, @Nullable Integer people, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }

    /** Which question and group only. */
    @Override
    public String toString() {
      return "Table[" + question + " " + of + "]";
    }
  }

  /**
   * One answer.
   *
   * @param count null when hidden
   * @param share per cent of the people, rounded; null when hidden
   * @param most said as "most", in place of figures that would say that all did
   */
  public record Row(
      String option, @Nullable Integer count, @Nullable Integer share, boolean most) {}

  public ShownResults {
    tables = List.copyOf(tables);
  }

  /** A table with rows; empty when it is hidden. */
  public Optional<Table> table(String question, Of of, String name) {
    return tables.stream()
        .filter(it -> it.people() != null && it.question().equals(question))
        .filter(it -> it.of() == of && it.name().equals(name))
        .findFirst();
  }

  @Override
  public String toString() {
    return "ShownResults[" + tables.size() + " tables]";
  }
}
