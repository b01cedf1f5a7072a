package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.page.RegisterLinks;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.PlanOutcome;
import uk.lantern.scheduler.action.plan.ActionPlan;

/** What became of a change to a plan, the forms to make it with, and the register's links. */
@Component
class PlanReplies {

  private final FormCards forms;
  private final RecordedSteps recorded;

  /** Empty where nobody serves pages of the register. */
  private final ObjectProvider<RegisterLinks> links;

  private final PlanWords words;
  private final PlanCards cards;

  PlanReplies(
      FormCards forms,
      RecordedSteps recorded,
      ObjectProvider<RegisterLinks> links,
      PlanWords words,
      PlanCards cards) {
    this.forms = forms;
    this.recorded = recorded;
    this.links = links;
    this.words = words;
    this.cards = cards;
  }

  Reply shown(Turn turn, Card card) {
    return cards.reply(turn, card);
  }

  /** Where the register opens; what somebody sees there is theirs to see. */
  Reply register(Turn turn) {
    List<Map<String, String>> open = new ArrayList<>();
    RegisterLinks pages = links.getIfAvailable(RegisterLinks::none);
    pages
        .register(turn.person().key())
        .ifPresent(url -> open.add(link(PlansWording.LINK_REGISTER, url)));
    pages.csv(turn.person().key()).ifPresent(url -> open.add(link(PlansWording.LINK_CSV, url)));
    PlansWording what = open.isEmpty() ? PlansWording.REGISTER_NO_PAGES : PlansWording.REGISTER_WHY;
    Card card =
        cards.note(
            About.NOTHING,
            cards.say(PlansWording.REGISTER),
            List.of(cards.say(what)),
            open,
            List.of(),
            List.of());
    return cards.reply(turn, card);
  }

  private Map<String, String> link(PlansWording title, String url) {
    return Map.of("title", cards.say(title), "linkSay", "register", "url", url);
  }

  Reply form(Turn turn, PlanForm form, ActionPlan plan, Given given) {
    Map<String, String> ref = Map.of("ref", plan.ref());
    FormCards.Frame frame =
        new FormCards.Frame(
            cards.say(form.heading(), ref),
            List.of(plan.title(), next(plan)),
            new CardButton(
                form.verb(),
                cards.say(form.button()),
                cards.say(form.typed(), ref),
                About.of(plan)),
            cards.openPlan(plan.ref(), PlansWording.BUTTON_BACK));
    return cards.reply(turn, forms.form(frame, form.asks(), given, turn));
  }

  private String next(ActionPlan plan) {
    return cards.say(
        PlansStepWording.NEXT_REVIEW, Map.of("date", Dates.weekday(plan.nextReview())));
  }

  /**
   * @param done the heading of what was done
   */
  Reply of(Turn turn, String step, PlansStepWording done, PlanOutcome outcome) {
    return switch (outcome) {
      case PlanOutcome.Done it -> {
        recorded.record(turn, "plan", it.plan().ref(), step);
        yield cards.reply(
            turn,
            cards.note(
                About.of(it.plan()),
                cards.say(done, Map.of("ref", it.plan().ref())),
                List.of(it.plan().title(), next(it.plan())),
                List.of(cards.openPlan(it.plan().ref(), PlansWording.BUTTON_PLAN)),
                List.of()));
      }
      case PlanOutcome.Refused it -> refused(turn, it);
      case PlanOutcome.Absent absent -> cards.notYours();
    };
  }

  private Reply refused(Turn turn, PlanOutcome.Refused refused) {
    ActionPlan now = refused.now();
    List<String> why =
        PlanWords.lines(
            cards.say(PlansRefusalWording.of(refused.code())),
            String.join(", ", refused.about()),
            words.whoCan(refused.whoCan()));
    if (now == null) {
      return cards.reply(turn, cards.receipt(String.join(" ", why)));
    }
    if (refused.code() == ActionRefusal.CHANGED) {
      CardButton latest = cards.openPlan(now.ref(), PlansWording.BUTTON_LATEST);
      return cards.moved(turn, About.of(now), now.ref(), latest);
    }
    return cards.reply(
        turn,
        cards.note(
            About.of(now),
            cards.say(PlansWording.NOT_DONE),
            why,
            List.of(cards.openPlan(now.ref(), PlansWording.BUTTON_PLAN)),
            List.of()));
  }
}
