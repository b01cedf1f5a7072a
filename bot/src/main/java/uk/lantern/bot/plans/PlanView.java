package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.PlanProgress;

/** How far a plan is, in words, with what stands out: template {@code plan}. */
@Component
class PlanView {

  private final Actions actions;
  private final ActionPlans plans;
  private final AgencyWords agencies;
  private final PlanWords words;
  private final PlanCards cards;

  PlanView(
      Actions actions, ActionPlans plans, AgencyWords agencies, PlanWords words, PlanCards cards) {
    this.actions = actions;
    this.plans = plans;
    this.agencies = agencies;
    this.words = words;
    this.cards = cards;
  }

  Card of(ActionPlan plan, Sight sight, Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    List<Map<String, String>> exceptions =
        actions.in(sight, ActionFilter.open().ofPlan(plan.ref())).stream()
            .filter(action -> isException(action, today))
            .map(action -> row(action, today))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(PlansWording.PLAN, Map.of("ref", plan.ref())));
    values.put("title", plan.title());
    values.put("lines", facts(plan));
    values.put("progress", plans.progress(plan.ref()).map(this::progress).orElse(List.of()));
    values.put("exceptions", exceptions);
    values.put("none", exceptions.isEmpty() ? cards.say(PlansWording.NO_EXCEPTIONS) : "");
    values.put("main", CardButton.values(main(plan, turn)));
    return cards.of(About.of(plan), "plan", values);
  }

  /** What a group wants to hear of; the rest goes its way. */
  static boolean isException(Action action, LocalDate today) {
    return action.isOverdueOn(today)
        || action.openExtension().isPresent()
        || action.state() == ActionState.ON_HOLD
        || action.state() == ActionState.DECLINED
        || action.progress().stuckSince() != null;
  }

  private Map<String, String> row(Action action, LocalDate today) {
    return Map.of(
        "action", action.ref(),
        "line", words.title(action),
        "status", words.status(action, today) + " " + why(action));
  }

  private String why(Action action) {
    if (action.openExtension().isPresent()) {
      return cards.say(PlansWording.WHY_TIME_ASKED);
    }
    return words.stuck(action);
  }

  private List<String> facts(ActionPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        cards.say(
            PlansWording.PLAN_FACTS,
            Map.of(
                "source", cards.say(PlanSourceWording.of(plan.source())),
                "owner", words.name(plan.owner()),
                "group", words.group(plan.group()))));
    if (!plan.agencies().isEmpty()) {
      String all = plan.agencies().stream().map(agencies::name).collect(Collectors.joining(", "));
      lines.add(cards.say(PlansWording.PLAN_AGENCIES, Map.of("agencies", all)));
    }
    ActionPlan.PlanClosing closed = plan.closed();
    lines.add(
        closed == null
            ? cards.say(
                PlansStepWording.NEXT_REVIEW, Map.of("date", Dates.weekday(plan.nextReview())))
            : cards.say(
                PlansWording.PLAN_CLOSED,
                Map.of("date", Dates.day(closed.on()), "meeting", closed.meeting())));
    return lines;
  }

  private List<String> progress(PlanProgress progress) {
    List<String> lines = new ArrayList<>();
    lines.add(
        cards.say(
            PlansWording.PROGRESS_ACTIONS,
            Map.of(
                "count", progress.total(),
                "states", counted(progress.inOrder(), PlansStateWording::of))));
    lines.add(
        cards.say(
            PlansWording.PROGRESS_RECOMMENDATIONS,
            Map.of(
                "states",
                counted(
                    new TreeMap<>(progress.recommendations()), RecommendationStatusWording::of))));
    lines.add(cards.say(PlansWording.PROGRESS_OVERDUE, Map.of("count", progress.overdue())));
    return lines;
  }

  private <E extends Enum<E>> String counted(
      Map<E, Integer> counts, java.util.function.Function<E, WordingKey> name) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(
            count ->
                count.getValue()
                    + " "
                    + cards.say(name.apply(count.getKey())).toLowerCase(Locale.UK))
        .collect(Collectors.joining(", "));
  }

  private List<CardButton> main(ActionPlan plan, Turn turn) {
    List<CardButton> main = new ArrayList<>();
    main.add(
        new CardButton(
            "recommendations",
            cards.say(PlansWording.BUTTON_RECOMMENDATIONS),
            "recommendations of " + plan.ref(),
            About.plan(plan.ref())));
    if (plan.isOpen() && Officers.includes(turn)) {
      for (PlanForm form : PlanForm.values()) {
        main.add(
            new CardButton(
                form.verb(),
                cards.say(form.button()),
                cards.say(form.typed(), Map.of("ref", plan.ref())),
                About.of(plan)));
      }
    }
    return main;
  }

  /** Every plan somebody may see, the open ones first. */
  Card list(List<ActionPlan> all) {
    List<Map<String, String>> main =
        CardButton.values(
            all.stream()
                .limit(6)
                .map(
                    plan ->
                        new CardButton(
                            "plan", plan.ref(), "plan " + plan.ref(), About.plan(plan.ref())))
                .toList());
    boolean demo = all.stream().anyMatch(plan -> About.isDemo(plan.ref()));
    List<String> lines = all.stream().map(plan -> plan.ref() + ": " + plan.title()).toList();
    return cards.note(
        new About("", "", "", "", demo),
        cards.say(all.isEmpty() ? PlansWording.PLANS_NONE : PlansWording.PLANS),
        lines,
        List.of(),
        main,
        List.of());
  }
}
