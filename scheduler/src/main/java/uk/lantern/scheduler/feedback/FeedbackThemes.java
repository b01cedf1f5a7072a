package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a quarter, as far as its groups are large enough (domain.md 3.4). Quarters do
 * not overlap and a running one is not counted, so no two of them differ by one person's words.
 *
 * @param from first day
 * @param to last day
 * @param tables one for each kind of feedback; none holds records of another
 * @param signposts how often somebody was shown where complaints go; null when too few
 */
public record FeedbackThemes(
    LocalDate from, LocalDate to, List<Table> tables, @Nullable Integer signposts) {

  public FeedbackThemes {
    tables = List.copyOf(tables);
  }

  /**
   * One kind.
   *
   * @param total null when it is hidden, and then there are no rows
   * @param topics of escalations; empty when one of them is too small
   * @param groups of organisations
   * @param isWhole whether every group is there; otherwise one or more are hidden
   */
  public record Table(
      FeedbackKind kind,
      @Nullable Integer total,
      List<Row> topics,
      List<Row> groups,
      boolean isWhole) {

    public Table {
      topics = List.copyOf(topics);
      groups = List.copyOf(groups);
    }

    @Override
    public String toString() {
      return "Table[" + kind + "]";
    }
  }

  /**
   * One figure.
   *
   * @param code of a topic or a group
   */
  public record Row(String code, int count) {

    @Override
    public String toString() {
      return "Row[" + count + "]";
    }
  }
}
