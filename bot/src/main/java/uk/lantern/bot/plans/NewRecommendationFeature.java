package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.Priorities;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.catalogue.PrioritySet.Priority;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.RecommendationText;

/** Writes down a recommendation, word for word, from whatever source it comes. */
@Component
class NewRecommendationFeature implements Feature {

  private static final String PLAN = "inPlan";
  private static final String SOURCE = "source";
  private static final String TO = "to";
  private static final String PRIORITY = "priority";
  private static final String MADE = "made";

  private static final Pattern VERB =
      Pattern.compile("(?is)^.{0,60}?\\b(?:add|new)\\s+(?:a\\s+|the\\s+)?recommendation\\b");

  private static final TypedFields FIELDS =
      new TypedFields(
          Map.ofEntries(
              Map.entry("plan", PLAN),
              Map.entry("source", SOURCE),
              Map.entry("from", SOURCE),
              Map.entry("to", TO),
              Map.entry("addressed to", TO),
              Map.entry("serves", ActionLine.SERVES),
              Map.entry("no learning item because", ActionLine.NO_LINK),
              Map.entry("no learning because", ActionLine.NO_LINK),
              Map.entry("no learning item", ActionLine.NO_LINK),
              Map.entry("priority", PRIORITY),
              Map.entry("made", MADE),
              Map.entry("made on", MADE)));

  private static final List<Ask> ASKS =
      List.of(
          Ask.of(Kind.WORDS, TypedFields.TEXT, PlansWording.ASK_VERBATIM),
          Ask.of(Kind.LINE, PLAN, PlansWording.ASK_PLAN),
          Ask.of(Kind.LINE, SOURCE, PlansWording.ASK_SOURCE),
          Ask.of(Kind.AGENCIES, TO, PlansWording.ASK_ADDRESSED),
          Ask.of(Kind.WORDS, SaidLearning.INPUT, PlansWording.ASK_LEARNING),
          Ask.of(Kind.MAYBE, PRIORITY, PlansWording.ASK_PRIORITY));

  private static final Ask MADE_ON = Ask.of(Kind.PAST, MADE, PlansWording.ASK_MADE);

  private final Recommendations recommendations;
  private final ActionPlans plans;
  private final PlanLookup meant;
  private final Priorities priorities;
  private final Forms forms;
  private final RecommendationReplies replies;

  NewRecommendationFeature(
      Recommendations recommendations,
      ActionPlans plans,
      PlanLookup meant,
      Priorities priorities,
      Forms forms,
      RecommendationReplies replies) {
    this.recommendations = recommendations;
    this.plans = plans;
    this.meant = meant;
    this.priorities = priorities;
    this.forms = forms;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("recommendation-add");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Map<String, String> said = said(turn, command);
    SaidLearning learning = SaidLearning.of(said);
    if (!learning.words().isEmpty()) {
      said.put(SaidLearning.INPUT, learning.words());
    }
    boolean opening = said.getOrDefault(TypedFields.TEXT, "").isBlank();
    List<Ask> asks =
        said.containsKey(MADE) ? Stream.concat(ASKS.stream(), Stream.of(MADE_ON)).toList() : ASKS;
    Given given = forms.of(asks, turn, said, opening);
    Optional<ActionPlan> plan = plans.find(given.text(PLAN).strip(), meant.sight(turn));
    Optional<Priority> priority = priorities.named(given.text(PRIORITY), turn.at().toLocalDate());
    if (!opening) {
      addProblems(given, plan, priority, turn);
      replies
          .problems(turn, learning)
          .forEach(problem -> given.asksAgain(SaidLearning.INPUT, problem));
    }
    if (!given.isComplete() || plan.isEmpty()) {
      return replies.form(turn, asks, given);
    }
    return replies.of(
        turn,
        command.verb(),
        PlansStepWording.DONE_RECOMMENDED,
        recommendations.add(
            turn.person().key(),
            wanted(given, plan.get(), priority.map(Priority::code).orElse(""), learning, turn)));
  }

  private static Map<String, String> said(Turn turn, Command command) {
    return turn.action() == null
        ? FIELDS.read(VERB.matcher(turn.text()).replaceFirst(""))
        : Kept.said(command);
  }

  private void addProblems(
      Given given, Optional<ActionPlan> plan, Optional<Priority> priority, Turn turn) {
    if (plan.isEmpty() && !given.text(PLAN).isBlank()) {
      given.asksAgain(PLAN, replies.say(PlansWording.NEEDS_PLAN, Map.of()));
    }
    if (priority.isEmpty() && !given.text(PRIORITY).isBlank()) {
      String all =
          priorities.on(turn.at().toLocalDate()).stream()
              .map(it -> it.number() + " " + it.plainTitle())
              .collect(Collectors.joining(", "));
      given.asksAgain(PRIORITY, replies.say(PlansWording.NEEDS_PRIORITY, Map.of("all", all)));
    }
  }

  private static NewRecommendation wanted(
      Given given, ActionPlan plan, String priority, SaidLearning learning, Turn turn) {
    LocalDate made = given.days().getOrDefault(MADE, turn.at().toLocalDate());
    List<String> to = given.codes(TO);
    RecommendationText.Scope scope =
        to.size() == 1
            ? RecommendationText.Scope.SINGLE_AGENCY
            : RecommendationText.Scope.MULTI_AGENCY;
    RecommendationText what =
        new RecommendationText(
            given.text(TypedFields.TEXT),
            plan.source(),
            given.text(SOURCE),
            "",
            made,
            priority,
            List.of(),
            scope,
            "",
            false);
    return new NewRecommendation(null, plan.ref(), what, to, learning.items(), learning.none());
  }
}
