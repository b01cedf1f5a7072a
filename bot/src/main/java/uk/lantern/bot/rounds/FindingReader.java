package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.bot.typed.Priorities;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.catalogue.PrioritySet.Priority;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.RecommendationText;
import uk.lantern.scheduler.round.Round;

/** Makes a recommendation of a finding: what it says, which plan, to whom, which learning. */
@Component
class FindingReader {

  static final String PLAN = "plan";
  static final String TO = "to";
  static final String LEARNING = "learning";

  private static final Pattern ITEM =
      Pattern.compile("(?i)\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}");

  private final ActionPlans plans;
  private final Actions actions;
  private final AgencyWords agencies;
  private final Priorities priorities;
  private final RoundCards cards;

  FindingReader(
      ActionPlans plans,
      Actions actions,
      AgencyWords agencies,
      Priorities priorities,
      RoundCards cards) {
    this.plans = plans;
    this.actions = actions;
    this.agencies = agencies;
    this.priorities = priorities;
    this.cards = cards;
  }

  Read<NewRecommendation> read(Turn turn, Round round, Map<String, String> said) {
    List<String> problems = new ArrayList<>(cards.rewording(said.values()));
    Optional<ActionPlan> plan = plans.find(text(said, PLAN), actions.sight(turn.person().key()));
    if (plan.isEmpty()) {
      problems.add(cards.say(RoundsWording.NEEDS_PLAN));
    }
    AgencyWords.Read to = agencies.read(text(said, TO));
    if (!to.unknown().isEmpty() || to.codes().isEmpty()) {
      problems.add(
          cards.say(RoundsWording.NEEDS_TO, Map.of("words", String.join(", ", to.unknown()))));
    }
    if (plan.isEmpty() || !problems.isEmpty()) {
      return Read.amiss(problems);
    }
    return Read.of(wanted(turn, round, plan.get(), to.codes(), said));
  }

  private NewRecommendation wanted(
      Turn turn, Round round, ActionPlan plan, List<String> to, Map<String, String> said) {
    RecommendationText.Scope scope =
        to.size() == 1
            ? RecommendationText.Scope.SINGLE_AGENCY
            : RecommendationText.Scope.MULTI_AGENCY;
    RecommendationText what =
        new RecommendationText(
            text(said, TypedFields.TEXT),
            plan.source(),
            round.ref(),
            "",
            turn.at().toLocalDate(),
            priority(round),
            List.of(),
            scope,
            "",
            false);
    String learning = text(said, LEARNING);
    List<String> items =
        ITEM.matcher(learning)
            .results()
            .map(MatchResult::group)
            .map(it -> it.toUpperCase(Locale.ROOT))
            .toList();
    List<String> served =
        items.isEmpty() && learning.isEmpty() ? round.plan().serving().learning() : items;
    String none = served.isEmpty() ? learning.replaceFirst("(?i)^(?:none )?because\\s+", "") : "";
    return new NewRecommendation(null, plan.ref(), what, to, served, none);
  }

  /** That which the round serves. */
  private String priority(Round round) {
    LocalDate on = round.plan().dates().opens().toLocalDate();
    return priorities.on(on).stream()
        .filter(it -> it.number() == round.plan().serving().priority())
        .map(Priority::code)
        .findFirst()
        .orElse("");
  }

  private static String text(Map<String, String> said, String id) {
    return said.getOrDefault(id, "").strip();
  }
}
