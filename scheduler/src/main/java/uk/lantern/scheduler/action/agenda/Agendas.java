package uk.lantern.scheduler.action.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.calendar.WorkingDays;

/** What groups have to decide, as of a day. Nothing of it is stored: it follows from the facts. */
public final class Agendas {

  /** More recommendations than any group has open. */
  private static final int LOOKED_AT = 1_000;

  private final Actions actions;
  private final Recommendations recommendations;
  private final ActionPlans plans;
  private final PutOnAgenda put;
  private final WorkingDays calendar;

  public Agendas(
      Actions actions,
      Recommendations recommendations,
      ActionPlans plans,
      PutOnAgenda put,
      WorkingDays calendar) {
    this.actions = actions;
    this.recommendations = recommendations;
    this.plans = plans;
    this.put = put;
    this.calendar = calendar;
  }

  /**
   * Whether somebody may see agendas of a group: whoever sees all of it, its chair, and the
   * safeguarding partners, who see what is long past its date and nothing else.
   */
  public static boolean isSeenBy(Sight sight, String group) {
    return isWholeFor(sight, group) || sight.exceptionsDueBefore() != null;
  }

  private static boolean isWholeFor(Sight sight, String group) {
    return sight.everything() || sight.groups().contains(group);
  }

  /** What a group has to decide, of what somebody may see; the most urgent kind first. */
  public List<AgendaLine> of(String group, Sight sight, LocalDate today) {
    Stream<AgendaLine> exceptions =
        put.of(group).stream().flatMap(it -> exception(it, sight, today));
    Stream<AgendaLine> lines =
        isWholeFor(sight, group)
            ? Stream.of(exceptions, ofActions(group, sight, today), ofPlans(group, sight, today))
                .flatMap(each -> each)
            : exceptions;
    return lines
        .sorted(Comparator.comparing(AgendaLine::kind).thenComparing(AgendaLine::day))
        .toList();
  }

  private Stream<AgendaLine> exception(PutOnAgenda.Put it, Sight sight, LocalDate today) {
    return actions.find(it.ref(), sight).stream()
        .flatMap(action -> AgendaPolicy.put(action, it.note(), today, calendar).stream());
  }

  private Stream<AgendaLine> ofActions(String group, Sight sight, LocalDate today) {
    return actions.in(sight, ActionFilter.all().ofGroup(group)).stream()
        .flatMap(it -> AgendaPolicy.of(it, today, calendar).stream());
  }

  private Stream<AgendaLine> ofPlans(String group, Sight sight, LocalDate today) {
    return Stream.concat(
        recommendations.in(sight, LOOKED_AT).stream()
            .filter(it -> it.group().equals(group))
            .flatMap(it -> AgendaPolicy.of(it, recommendations.status(it)).stream()),
        plans.in(sight).stream()
            .filter(it -> it.group().equals(group))
            .flatMap(it -> AgendaPolicy.of(it, today, calendar).stream()));
  }
}
