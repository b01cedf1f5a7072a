package uk.lantern.bot.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.RecommendationOutcome;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.plan.Recommendation;

/** Shows recommendations and takes what agencies and the team say to them. */
@Component
class RecommendationFeature implements Feature {

  private final Recommendations recommendations;
  private final PlanLookup meant;
  private final Forms forms;
  private final RecommendationReplies replies;
  private final RecommendationCards one;
  private final RecommendationList list;

  RecommendationFeature(
      Recommendations recommendations,
      PlanLookup meant,
      Forms forms,
      RecommendationReplies replies,
      RecommendationCards one,
      RecommendationList list) {
    this.recommendations = recommendations;
    this.meant = meant;
    this.forms = forms;
    this.replies = replies;
    this.one = one;
    this.list = list;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "recommendations",
        "recommendation-open",
        "recommendation-respond",
        "recommendation-no-action",
        "recommendation-supersede",
        "recommendation-close");
  }

  @Override
  public Set<String> changing() {
    return Set.of(
        "recommendation-respond",
        "recommendation-no-action",
        "recommendation-supersede",
        "recommendation-close");
  }

  @Override
  public Set<String> publishing() {
    return changing();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<RecommendationForm> form = RecommendationForm.of(command.verb());
    if (form.isPresent()) {
      return meant.recommendation(turn, command, it -> said(form.get(), turn, command, it));
    }
    if (command.verb().equals("recommendation-open")) {
      return meant.recommendation(
          turn, command, it -> replies.shown(turn, one.of(it, meant.sight(turn), turn)));
    }
    String plan = meant.planRef(turn, command).orElse("");
    return replies.shown(turn, list.of(plan, meant.sight(turn), turn));
  }

  private Reply said(RecommendationForm form, Turn turn, Command command, Recommendation it) {
    List<Ask> asks = form.asks(replies.agencyOf(turn, it));
    String typed = Refs.behind(turn.text());
    Given given = forms.read(asks, turn, command, typed, typed);
    if (given.isComplete()) {
      long seen = PlanLookup.seen(command, it.turn());
      RecommendationOutcome outcome =
          form.said(recommendations, turn.person().key(), seen, it, given);
      return replies.of(turn, form, outcome);
    }
    return PlanLookup.isOld(command, it.turn())
        ? replies.of(turn, form, RecommendationOutcome.Refused.because(ActionRefusal.CHANGED, it))
        : replies.form(turn, form, it, asks, given);
  }
}
