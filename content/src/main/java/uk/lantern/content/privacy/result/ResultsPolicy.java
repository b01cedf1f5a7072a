package uk.lantern.content.privacy.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lantern.content.privacy.result.ShownResults.Of;
import uk.lantern.content.privacy.result.ShownResults.Row;
import uk.lantern.content.privacy.result.ShownResults.Table;

/**
 * What may be shown of a closed round, so that nothing in it can be subtracted from anything else
 * to find a small group (domain.md 3.4). Everybody is shown from five; each group of agencies from
 * five, with further groups hidden where the rest would give a hidden one away. Broad roles divide
 * the same people a second time: they are shown beside groups only where each crossing of the two
 * has ten people, and alone where no group is shown.
 */
public final class ResultsPolicy {

  /** The least that is shown of everybody or of a group, in a round and in each of a trend. */
  public static final int LEAST = 5;

  /** The least in each crossing of two lists. */
  public static final int LEAST_CROSSED = 10;

  /** The least who answered before what was written is read. */
  public static final int LEAST_FOR_WORDS = 10;

  /** The least who answered, and who belong to it, before a team's own figures are shown. */
  static final int LEAST_OF_A_TEAM = 10;

  public static final int LEAST_TEAM = 12;

  /** Up to so many, a figure that says that all answered alike is said as "most". */
  public static final int MOST_UP_TO = 9;

  private ResultsPolicy() {}

  /**
   * Whether a round that was put to teams shows nothing: their managers know who is in them.
   *
   * @param asked how many people
   * @param answered how many of them answered
   */
  public static boolean isTooSmallATeam(int asked, int answered) {
    return asked < LEAST_TEAM || answered < LEAST_OF_A_TEAM;
  }

  /**
   * @param questions in the order of the questionnaire
   * @param sheets everybody who answered anything
   */
  public static ShownResults shown(List<AskedQuestion> questions, List<AnswerSheet> sheets) {
    Map<String, Counts> everybody = everybody(questions, sheets);
    Hiding groups = new Hiding(sheets, AnswerSheet::group);
    groups.decide(questions, everybody);
    Hiding roles = new Hiding(sheets, AnswerSheet::role);
    boolean withRoles = groups.showsNothing() || mayBeCrossed(questions, sheets, groups);
    roles.decide(withRoles ? questions : List.of(), everybody);
    List<Table> tables = new ArrayList<>();
    for (AskedQuestion asked : questions) {
      Counts all = everybody.get(asked.id());
      tables.add(
          all == null
              ? new Table(asked.id(), Of.EVERYBODY, "", null, List.of())
              : table(all, Of.EVERYBODY, ""));
      groups
          .shown(asked.id())
          .forEach(name -> tables.add(table(groups.counts(asked.id(), name), Of.GROUP, name)));
      roles
          .shown(asked.id())
          .forEach(name -> tables.add(table(roles.counts(asked.id(), name), Of.ROLE, name)));
    }
    return new ShownResults(
        sheets.size() < LEAST ? null : sheets.size(),
        tables,
        questions.stream().anyMatch(asked -> groups.hidesSomething(asked.id())),
        sheets.size() >= LEAST_FOR_WORDS);
  }

  /**
   * The tables of a round that stand beside the same one of an earlier round, for "is it changing":
   * shown in both, so that there are five in each.
   */
  public static List<Table> comparable(ShownResults now, ShownResults before) {
    return now.tables().stream()
        .filter(it -> it.people() != null)
        .filter(it -> before.table(it.question(), it.of(), it.name()).isPresent())
        .toList();
  }

  /**
   * Questions of which everybody's answers are shown: five, and none that hangs on one whose
   * figures are not, for how many reached it would tell them.
   */
  private static Map<String, Counts> everybody(
      List<AskedQuestion> questions, List<AnswerSheet> sheets) {
    Map<String, Counts> shown = new HashMap<>();
    for (AskedQuestion asked : questions) {
      Counts all = Counts.of(asked, sheets);
      Counts before = shown.get(asked.after());
      boolean hangsOnHidden = !asked.after().isEmpty() && (before == null || before.hasMost());
      if (all.people() >= LEAST && !hangsOnHidden) {
        shown.put(asked.id(), all);
      }
    }
    return shown;
  }

  /** Two lists shown together are as good as their crossing: so it has to be one that could be. */
  private static boolean mayBeCrossed(
      List<AskedQuestion> questions, List<AnswerSheet> sheets, Hiding groups) {
    Map<String, List<AnswerSheet>> crossed =
        sheets.stream().collect(Collectors.groupingBy(it -> it.group() + "\n" + it.role()));
    return questions.stream()
        .allMatch(
            asked ->
                !groups.hidesSomething(asked.id())
                    && crossed.values().stream()
                        .map(some -> Counts.of(asked, some).people())
                        .allMatch(people -> people == 0 || people >= LEAST_CROSSED));
  }

  private static Table table(Counts counts, Of of, String name) {
    List<String> options = counts.asked().options();
    List<int[]> splits = counts.splits();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      int[] split = splits.get(counts.asked().several() ? i : 0);
      int part = counts.asked().several() ? 0 : i;
      int most = counts.most(split);
      int count = split[part];
      rows.add(
          most < 0
              ? new Row(options.get(i), count, share(count, counts.people()), false)
              : new Row(options.get(i), null, null, most == part));
    }
    return new Table(counts.asked().id(), of, name, counts.people(), rows);
  }

  private static int share(int count, int people) {
    return (int) Math.round(100.0 * count / people);
  }
}
