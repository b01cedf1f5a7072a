package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.Response;

/** One recommendation as a card. */
@Component
class RecommendationCards {

  private static final int MOST_ACTIONS = 20;

  private final Recommendations recommendations;
  private final Actions actions;
  private final AgencyWords agencies;
  private final PlanWords words;
  private final PlanCards cards;

  RecommendationCards(
      Recommendations recommendations,
      Actions actions,
      AgencyWords agencies,
      PlanWords words,
      PlanCards cards) {
    this.recommendations = recommendations;
    this.actions = actions;
    this.agencies = agencies;
    this.words = words;
    this.cards = cards;
  }

  private String status(Recommendation it) {
    return cards.say(RecommendationStatusWording.of(recommendations.status(it)));
  }

  /**
   * Template {@code recommendation}: word for word, what was answered and what is done about it.
   */
  Card of(Recommendation it, Sight sight, Turn turn) {
    List<Action> done =
        actions.in(sight, ActionFilter.all().ofRecommendation(it.ref()).atMost(MOST_ACTIONS));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(PlansWording.RECOMMENDATION, Map.of("ref", it.ref())));
    values.put("verbatim", it.what().verbatim());
    List<String> lines = new ArrayList<>(facts(it));
    lines.addAll(words.learning(it.serves(), it.noLinkReason()));
    values.put("lines", lines);
    values.put("answers", it.responses().stream().map(this::answer).toList());
    values.put("actions", done.stream().map(action -> actionRow(action, turn)).toList());
    values.put("none", done.isEmpty() ? noAction(it) : "");
    values.put("main", CardButton.values(main(it, done, turn)));
    values.put("more", CardButton.values(more(it, turn)));
    return cards.of(About.of(it), "recommendation", values);
  }

  private List<String> facts(Recommendation it) {
    String to = it.addressedTo().stream().map(agencies::name).collect(Collectors.joining(", "));
    return PlanWords.lines(
        cards.say(
            PlansWording.RECOMMENDATION_SOURCE,
            Map.of(
                "kind", cards.say(PlanSourceWording.of(it.what().source())),
                "source", it.what().sourceRef(),
                "date", Dates.day(it.what().date()))),
        cards.say(
            PlansWording.RECOMMENDATION_PLAN, Map.of("plan", it.plan(), "status", status(it))),
        it.what().priority().isBlank()
            ? ""
            : cards.say(PlansWording.PRIORITY, Map.of("code", it.what().priority())),
        to.isEmpty() ? "" : cards.say(PlansWording.ADDRESSED_TO, Map.of("agencies", to)));
  }

  private String answer(Response response) {
    Map<String, String> values =
        Map.of(
            "agency", agencies.name(response.agency()),
            "answer", cards.say(ResponseWording.of(response.answer())),
            "who", words.name(response.by()),
            "reason", response.reason());
    return cards.say(
        response.reason().isBlank() ? PlansWording.RESPONSE : PlansWording.RESPONSE_BECAUSE,
        values);
  }

  private Map<String, String> actionRow(Action action, Turn turn) {
    return Map.of(
        "action", action.ref(),
        "line", words.title(action),
        "status", words.status(action, turn.at().toLocalDate()));
  }

  private String noAction(Recommendation it) {
    return it.noAction() == null
        ? cards.say(PlansWording.NO_ACTION_YET)
        : cards.say(PlansWording.NO_ACTION_BECAUSE, Map.of("reason", it.noAction().reason()));
  }

  private List<CardButton> main(Recommendation it, List<Action> done, Turn turn) {
    List<CardButton> main = new ArrayList<>();
    if (it.ending() == null && Officers.includes(turn)) {
      main.add(
          new CardButton(
              "action-add",
              cards.say(PlansStepWording.DO_ADD),
              cards.say(PlansStepWording.SAY_ADD, Map.of("ref", it.ref())),
              About.of(it)));
    }
    if (it.ending() == null) {
      main.add(button(it, RecommendationForm.RESPOND));
      main.add(
          button(it, done.isEmpty() ? RecommendationForm.NO_ACTION : RecommendationForm.FINISH));
    }
    boolean officer = Officers.includes(turn);
    return main.stream()
        .filter(one -> officer || one.verb().equals(RecommendationForm.RESPOND.verb()))
        .toList();
  }

  private List<CardButton> more(Recommendation it, Turn turn) {
    List<CardButton> more = new ArrayList<>();
    if (it.ending() == null && Officers.includes(turn)) {
      more.add(button(it, RecommendationForm.REPLACE));
    }
    more.add(cards.openPlan(it.plan(), PlansWording.BUTTON_PLAN));
    return more;
  }

  private CardButton button(Recommendation it, RecommendationForm form) {
    return new CardButton(
        form.verb(),
        cards.say(form.button()),
        cards.say(form.typed(), Map.of("ref", it.ref())),
        About.of(it));
  }
}
