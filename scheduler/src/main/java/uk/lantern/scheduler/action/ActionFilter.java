package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.plan.SourceKind;

/**
 * Which actions of those somebody may see.
 *
 * @param states none means every state
 * @param plan null for every plan, and so on
 * @param serves only those that put this learning item into practice
 * @param dueBefore only those due before this London date
 * @param most at most so many, by date
 */
public record ActionFilter(
    Set<ActionState> states,
    @Nullable String plan,
    @Nullable String recommendation,
    @Nullable String agency,
    @Nullable String group,
    @Nullable SourceKind source,
    @Nullable String serves,
    @Nullable LocalDate dueBefore,
    int most) {

  /** No list on a card or a page is longer. */
  public static final int MOST = 10_000;

  public ActionFilter {
    states = Set.copyOf(states);
  }

  /** Every action. */
  public static ActionFilter all() {
    return new ActionFilter(Set.of(), null, null, null, null, null, null, null, MOST);
  }

  /** Every open action. */
  public static ActionFilter open() {
    Set<ActionState> open =
        Stream.of(ActionState.values())
            .filter(ActionState::isOpen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionState.class)));
    return all().in(open);
  }

  public ActionFilter in(Set<ActionState> others) {
    return new ActionFilter(
        others, plan, recommendation, agency, group, source, serves, dueBefore, most);
  }

  public ActionFilter ofPlan(String ref) {
    return new ActionFilter(
        states, ref, recommendation, agency, group, source, serves, dueBefore, most);
  }

  public ActionFilter ofRecommendation(String ref) {
    return new ActionFilter(states, plan, ref, agency, group, source, serves, dueBefore, most);
  }

  public ActionFilter ofAgency(String code) {
    return new ActionFilter(
        states, plan, recommendation, code, group, source, serves, dueBefore, most);
  }

  public ActionFilter ofGroup(String code) {
    return new ActionFilter(
        states, plan, recommendation, agency, code, source, serves, dueBefore, most);
  }

  public ActionFilter ofSource(SourceKind kind) {
    return new ActionFilter(
        states, plan, recommendation, agency, group, kind, serves, dueBefore, most);
  }

  /** Those that put a learning item into practice. */
  public ActionFilter serving(String item) {
    return new ActionFilter(
        states, plan, recommendation, agency, group, source, item, dueBefore, most);
  }

  public ActionFilter dueBefore(LocalDate day) {
    return new ActionFilter(states, plan, recommendation, agency, group, source, serves, day, most);
  }

  public ActionFilter atMost(int n) {
    return new ActionFilter(
        states, plan, recommendation, agency, group, source, serves, dueBefore, n);
  }

  /** Codes and references. */
  @Override
  public String toString() {
    return "ActionFilter[" + states + "]";
  }
}
