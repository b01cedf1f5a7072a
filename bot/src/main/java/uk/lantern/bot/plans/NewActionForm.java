package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.TypedFields;

/** The card on which an action is written: what, who, when, and how we'll know. */
@Component
class NewActionForm {

  static final String FOR = "for";

  static final List<Ask> ASKS =
      List.of(
          Ask.of(Kind.WORDS, TypedFields.TEXT, PlansWording.ASK_WHAT),
          Ask.of(Kind.PERSON, ActionLine.OWNER, PlansWording.ASK_OWNER),
          Ask.of(Kind.COMING, ActionLine.DUE, PlansWording.ASK_DUE),
          Ask.of(Kind.MAYBE, ActionLine.SUCCESS, PlansWording.ASK_SUCCESS));

  /** Asked only when neither the card nor the talk says it. */
  private static final Ask ASK_FOR = Ask.of(Kind.LINE, FOR, PlansWording.ASK_FOR);

  private final FormCards forms;
  private final PlanCards cards;

  NewActionForm(FormCards forms, PlanCards cards) {
    this.forms = forms;
    this.cards = cards;
  }

  String say(PlansWording text) {
    return cards.say(text);
  }

  String say(PlansWording text, Map<String, ?> values) {
    return cards.say(text, values);
  }

  /** The card to fill in, with whatever was said already. */
  Reply reply(Turn turn, NewActions.Wanted wanted) {
    String refs = String.join(", ", wanted.recommendations());
    List<Ask> asks = new ArrayList<>(ASKS);
    if (wanted.plan().isEmpty()) {
      asks.addFirst(ASK_FOR);
    }
    String about = wanted.plan().isEmpty() ? "" : refs.isEmpty() ? wanted.plan() : refs;
    FormCards.Frame frame =
        new FormCards.Frame(
            cards.say(PlansStepWording.FORM_ADD),
            PlanWords.lines(
                about.isEmpty() ? "" : cards.say(PlansWording.IT_IS_FOR, Map.of("what", about))),
            new CardButton(
                "action-add",
                cards.say(PlansStepWording.DO_ADD),
                cards.say(PlansStepWording.SAY_ADD, Map.of("ref", refs.isEmpty() ? "R-031" : refs)),
                new About("", refs, wanted.plan(), "", About.isDemo(wanted.plan()))),
            new CardButton(
                "recommendations",
                cards.say(PlansWording.BUTTON_RECOMMENDATIONS),
                "recommendations",
                About.NOTHING));
    return cards.reply(turn, forms.form(frame, asks, wanted.given(), turn));
  }
}
