package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.RecommendationOutcome;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.people.Role;

/** What became of what somebody said to a recommendation, and the forms to say it in. */
@Component
class RecommendationReplies {

  private final FormCards forms;
  private final RecordedSteps recorded;
  private final MissingParts parts;
  private final AgencyWords agencies;
  private final PlanWords words;
  private final PlanCards cards;

  RecommendationReplies(
      FormCards forms,
      RecordedSteps recorded,
      MissingParts parts,
      AgencyWords agencies,
      PlanWords words,
      PlanCards cards) {
    this.forms = forms;
    this.recorded = recorded;
    this.parts = parts;
    this.agencies = agencies;
    this.words = words;
    this.cards = cards;
  }

  Reply shown(Turn turn, Card card) {
    return cards.reply(turn, card);
  }

  /** For whom somebody answers when they do not say: their own, or the only one that is asked. */
  String agencyOf(Turn turn, Recommendation it) {
    boolean lead =
        turn.person().rolesOn(turn.at().toLocalDate()).contains(Role.AGENCY_SAFEGUARDING_LEAD);
    if (lead) {
      return agencies.name(turn.person().agency());
    }
    return it.addressedTo().size() == 1 ? agencies.name(it.addressedTo().getFirst()) : "";
  }

  Reply form(Turn turn, RecommendationForm form, Recommendation it, List<Ask> asks, Given given) {
    return shown(turn, forms.form(frame(form, it), asks, given, turn));
  }

  /** The card on which a recommendation is written down. */
  Reply form(Turn turn, List<Ask> asks, Given given) {
    FormCards.Frame frame =
        new FormCards.Frame(
            cards.say(PlansStepWording.FORM_RECOMMEND),
            List.of(cards.say(PlansWording.WORD_FOR_WORD)),
            new CardButton(
                "recommendation-add",
                cards.say(PlansStepWording.DO_RECOMMEND),
                cards.say(PlansStepWording.SAY_RECOMMEND),
                About.NOTHING),
            new CardButton(
                "recommendations",
                cards.say(PlansWording.BUTTON_RECOMMENDATIONS),
                "recommendations",
                About.NOTHING));
    return shown(turn, forms.form(frame, asks, given, turn));
  }

  String say(PlansWording text, Map<String, ?> values) {
    return cards.say(text, values);
  }

  /** What is wrong with the learning that somebody named. */
  List<String> problems(Turn turn, SaidLearning learning) {
    return learning.isUnread()
        ? List.of(parts.unknown(learning.words()))
        : parts.unknownItems(turn, learning.items()).stream().map(parts::unknown).toList();
  }

  private FormCards.Frame frame(RecommendationForm form, Recommendation it) {
    Map<String, String> ref = Map.of("ref", it.ref());
    return new FormCards.Frame(
        cards.say(form.heading(), ref),
        List.of(cards.say(PlansWording.QUOTED, Map.of("text", it.what().verbatim()))),
        new CardButton(
            form.verb(), cards.say(form.button()), cards.say(form.typed(), ref), About.of(it)),
        cards.openRecommendation(it.ref(), PlansWording.BUTTON_BACK));
  }

  Reply of(Turn turn, RecommendationForm form, RecommendationOutcome outcome) {
    return of(turn, form.verb(), form.done(), outcome);
  }

  /**
   * @param done the heading of what was done
   */
  Reply of(Turn turn, String step, PlansStepWording done, RecommendationOutcome outcome) {
    return switch (outcome) {
      case RecommendationOutcome.Done it -> {
        recorded.record(turn, "recommendation", it.now().ref(), step);
        yield cards.reply(turn, done(it.now(), done));
      }
      case RecommendationOutcome.Refused it -> refused(turn, it);
      case RecommendationOutcome.Absent absent -> cards.notYours();
    };
  }

  private Card done(Recommendation now, PlansStepWording done) {
    List<String> lines = new ArrayList<>();
    lines.add(cards.say(PlansWording.QUOTED, Map.of("text", now.what().verbatim())));
    lines.addAll(words.learning(now.serves(), now.noLinkReason()));
    return cards.note(
        About.of(now),
        cards.say(done, Map.of("ref", now.ref())),
        lines,
        List.of(cards.openRecommendation(now.ref(), PlansWording.BUTTON_SHOW)),
        List.of(cards.openPlan(now.plan(), PlansWording.BUTTON_PLAN)));
  }

  private Reply refused(Turn turn, RecommendationOutcome.Refused refused) {
    Recommendation now = refused.now();
    List<String> why =
        PlanWords.lines(
            cards.say(PlansRefusalWording.of(refused.code())),
            String.join(", ", refused.about()),
            words.whoCan(refused.whoCan()));
    if (now == null) {
      return cards.reply(turn, cards.receipt(String.join(" ", why)));
    }
    CardButton open = cards.openRecommendation(now.ref(), PlansWording.BUTTON_LATEST);
    if (refused.code() == ActionRefusal.CHANGED) {
      return cards.moved(turn, About.of(now), now.ref(), open);
    }
    return cards.reply(
        turn,
        cards.note(
            About.of(now),
            cards.say(PlansWording.NOT_DONE),
            why,
            List.of(cards.openRecommendation(now.ref(), PlansWording.BUTTON_SHOW)),
            List.of()));
  }
}
