package uk.lantern.scheduler.reminder.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.RagPolicy;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.PlanProgress;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.reminder.ReminderWording;
import uk.lantern.scheduler.reminder.tell.Parties;

/** Composes the word to a plan's owner before its review: progress in words, exceptions only. */
public final class ReviewContent implements LetterContent {

  public static final String TEMPLATE = "plan-review";
  public static final String PLAN = "plan";

  private final ActionPlans plans;
  private final Actions actions;
  private final People people;
  private final Parties parties;
  private final Phrases phrases;

  public ReviewContent(ActionPlans plans, Actions actions, People people, Phrases phrases) {
    this.plans = plans;
    this.actions = actions;
    this.people = people;
    this.parties = new Parties(people);
    this.phrases = phrases;
  }

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.PLAN_REVIEW);
  }

  /** Not for a plan that was closed, given to somebody else, or is reviewed on another day. */
  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    String ref = String.valueOf(delivery.message().values().get(PLAN));
    return plans
        .find(ref)
        .filter(ActionPlan::isOpen)
        .filter(plan -> parties.reviewing(plan, now.toLocalDate()).contains(recipient.key()))
        .filter(plan -> plan.nextReview().equals(delivery.message().key().date()))
        .<Content>map(
            plan ->
                new Content.Letter(
                    TEMPLATE, card(plan, now.toLocalDate()), Math.toIntExact(plan.turn()), null))
        .orElseGet(() -> new Content.Never("over"));
  }

  private Map<String, Object> card(ActionPlan plan, LocalDate today) {
    List<Map<String, Object>> exceptions =
        actions.in(ActionFilter.open().ofPlan(plan.ref())).stream()
            .filter(action -> isException(action, today))
            .sorted(Comparator.comparing(Action::dueCurrent).thenComparing(Action::ref))
            .map(action -> row(action, today))
            .toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("plan", plan.ref());
    values.put(BundleComposer.DEMO, ActionPlan.isDemo(plan.ref()));
    values.put(
        "heading",
        phrases.say(
            ReminderWording.REVIEW_HEADING,
            Map.of("ref", plan.ref(), "day", Phrases.day(plan.nextReview()))));
    values.put("progress", progress(plan));
    values.put(
        "rest",
        phrases.say(
            exceptions.isEmpty() ? ReminderWording.REVIEW_NOTHING : ReminderWording.REVIEW_REST));
    values.put("exceptions", exceptions);
    return values;
  }

  private String progress(ActionPlan plan) {
    List<String> parts = new ArrayList<>();
    plans.progress(plan.ref()).map(PlanProgress::inOrder).orElse(Map.of()).entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .forEach(it -> parts.add(part(it.getKey(), it.getValue())));
    return phrases.say(
        ReminderWording.REVIEW_PROGRESS,
        Map.of("title", plan.title(), "parts", String.join(", ", parts)));
  }

  private String part(ActionState state, int count) {
    String words = phrases.say(ReminderWording.of(state)).toLowerCase(Locale.UK);
    return phrases.say(ReminderWording.REVIEW_PART, Map.of("count", count, "state", words));
  }

  /** Amber or red, nobody's, waiting for time or help, or on hold past its own review. */
  static boolean isException(Action action, LocalDate today) {
    var hold = action.standing().hold();
    Rag colour = RagPolicy.rag(action, today);
    return colour == Rag.AMBER
        || colour == Rag.RED
        || action.state() == ActionState.DECLINED
        || action.openExtension().isPresent()
        || action.progress().stuckSince() != null
        || (hold != null && today.isAfter(hold.reviewOn()));
  }

  private String stuck(ActionEvent event) {
    return " "
        + (event.why().isBlank()
            ? phrases.say(ReminderWording.REVIEW_STUCK)
            : phrases.say(ReminderWording.REVIEW_STUCK_BY, Map.of("words", event.why())));
  }

  private Map<String, Object> row(Action action, LocalDate today) {
    String owner =
        people
            .find(action.owner())
            .map(Person::displayName)
            .orElseGet(() -> phrases.say(ReminderWording.SOMEBODY));
    return Map.of(
        "action",
        action.ref(),
        "text",
        action.text(),
        "status",
        phrases.say(
                ReminderWording.REVIEW_OVERDUE,
                Map.of(
                    "due", phrases.due(action, today),
                    "status", phrases.status(action, today),
                    "owner", owner))
            + action.stuck().map(this::stuck).orElse(""));
  }
}
