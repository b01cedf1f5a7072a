package uk.lantern.bot.plans;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.WhoCan;
import uk.lantern.scheduler.reminder.Ladder;
import uk.lantern.scheduler.reminder.Pressed;

/** The form, the receipt and the refusal of a step of the overdue ladder that somebody presses. */
@Component
record AgendaParts(
    FormCards forms,
    RecordedSteps recorded,
    PlanWords words,
    RemindedWords reminded,
    PlanCards cards) {

  Reply form(Turn turn, Action action, List<Ask> asks, Given given) {
    Map<String, String> ref = Map.of("ref", action.ref());
    FormCards.Frame frame =
        new FormCards.Frame(
            cards.say(PlansStepWording.FORM_LADDER, ref),
            List.of(
                words.title(action),
                words.status(action, turn.at().toLocalDate()),
                reminded.of(action, turn),
                words.stuck(action),
                cards.say(PlansWording.LADDER_WHY)),
            new CardButton(
                "ladder-send",
                cards.say(PlansStepWording.DO_LADDER),
                cards.say(PlansStepWording.SAY_LADDER, ref),
                About.of(action)),
            cards.open(action, PlansWording.BUTTON_BACK));
    return cards.reply(turn, forms.form(frame, asks, given, turn));
  }

  Reply sent(Turn turn, Action action, Pressed pressed) {
    recorded.record(turn, "action", action.ref(), "ladder-" + pressed.step().name());
    Map<String, String> values =
        Map.of(
            "ref",
            action.ref(),
            "step",
            cards.say(LadderStepWording.of(pressed.step())),
            "count",
            String.valueOf(pressed.to().size()));
    return cards.reply(
        turn,
        cards.note(
            About.of(action),
            cards.say(PlansStepWording.DONE_LADDER, values),
            List.of(words.title(action), cards.say(PlansStepWording.NEXT_LADDER, values)),
            List.of(cards.open(action, PlansWording.BUTTON_SHOW)),
            List.of()));
  }

  Reply refused(Turn turn, Action action, Ladder.LadderRefusal code, WhoCan who) {
    return cards.reply(
        turn,
        cards.note(
            About.of(action),
            cards.say(PlansWording.NOT_DONE),
            PlanWords.lines(cards.say(code), words.whoCan(who)),
            List.of(cards.open(action, PlansWording.BUTTON_SHOW)),
            List.of()));
  }
}
