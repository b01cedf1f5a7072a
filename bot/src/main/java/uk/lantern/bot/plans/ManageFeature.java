package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.PastWords;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.plan.Recommendation;

/** An action as whoever looks after the plan sees it: promise, proof, history, and what is next. */
@Component
class ManageFeature implements Feature {

  private static final int LATEST = 5;

  private final Recommendations recommendations;
  private final PlanLookup meant;
  private final Course course;
  private final PlanWords words;
  private final RemindedWords reminded;
  private final PlanCards cards;

  ManageFeature(
      Recommendations recommendations,
      PlanLookup meant,
      Course course,
      PlanWords words,
      RemindedWords reminded,
      PlanCards cards) {
    this.recommendations = recommendations;
    this.meant = meant;
    this.course = course;
    this.words = words;
    this.reminded = reminded;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-manage");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.action(
        turn,
        command,
        action ->
            cards.reply(
                turn,
                cards.note(
                    About.of(action),
                    words.title(action),
                    lines(action, turn),
                    course.next(action, turn),
                    course.more(action, turn))));
  }

  private List<String> lines(Action action, Turn turn) {
    List<String> lines = new ArrayList<>();
    lines.add(words.status(action, turn.at().toLocalDate()));
    lines.addAll(
        PlanWords.lines(
            words.stuck(action),
            action.state().isUnderWay() ? reminded.of(action, turn) : "",
            said(PlansWording.SUCCESS, action.words().success()),
            said(PlansWording.DIFFERENCE, action.words().difference()),
            said(PlansWording.LEFT_OUT, action.words().differenceLeftOut()),
            said(PlansWording.SERVES, String.join(", ", action.origin().serves())),
            said(PlansWording.NO_LINK, action.origin().noLinkReason())));
    recommendations.behind(action).stream().map(this::quoted).forEach(lines::add);
    action.history().reversed().stream().limit(LATEST).map(this::line).forEach(lines::add);
    return lines;
  }

  private String said(PlansWording text, String words) {
    return words.isBlank() ? "" : cards.say(text, Map.of("text", words));
  }

  private String quoted(Recommendation it) {
    return it.ref() + ": " + cards.say(PlansWording.QUOTED, Map.of("text", it.what().verbatim()));
  }

  private String line(ActionEvent event) {
    PastWords.Past past = words.past(event);
    Map<String, String> values =
        Map.of(
            "day", Dates.day(past.day()),
            "who", past.who(),
            "what", past.what(),
            "words", past.words());
    return cards.say(
        past.words().isBlank() ? PlansWording.HISTORY : PlansWording.HISTORY_SAID, values);
  }
}
