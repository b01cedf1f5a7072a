package uk.lantern.bot.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.SnoozePolicy;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.calendar.WorkingDays;

/** Puts a reminder off, never the date: one of three choices, twice a stage at most. */
@Component
class SnoozeFeature implements Feature {

  private final MeantAction meant;
  private final ActionTalks talks;
  private final OwnerReplies replies;
  private final OwnerWords words;
  private final OwnerCards cards;
  private final WorkingDays calendar;

  SnoozeFeature(
      MeantAction meant,
      ActionTalks talks,
      OwnerReplies replies,
      OwnerWords words,
      OwnerCards cards,
      WorkingDays calendar) {
    this.meant = meant;
    this.talks = talks;
    this.replies = replies;
    this.words = words;
    this.cards = cards;
    this.calendar = calendar;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-later", "action-later-choose");
  }

  @Override
  public Set<String> changing() {
    return Set.of("action-later-choose");
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("action-later")
        ? meant.meant(turn, command, action -> fits(action, turn), this::choices)
        : meant.taken(turn, command, action -> fits(action, turn), this::snooze);
  }

  private static boolean fits(Action action, Turn turn) {
    return OwnerButtons.isAtWork(action, turn.person().key());
  }

  private Reply snooze(Spoken spoken) {
    String chosen = spoken.given("choice");
    Optional<SnoozeChoice> choice =
        chosen.isEmpty() ? SnoozeWords.read(spoken.words()) : SnoozeWords.chosen(chosen);
    return choice
        .map(it -> replies.take(spoken, new OwnerStep.Snooze(it), now -> snoozed(spoken, now)))
        .orElseGet(() -> choices(spoken));
  }

  /** Whoever cannot put it off hears so before they choose. */
  private Reply choices(Spoken spoken) {
    Action action = spoken.action();
    if (!OwnerButtons.isAtWork(action, spoken.by())) {
      return replies.cannot(spoken, action.state().isUnderWay());
    }
    List<SnoozeChoice> possible = possible(spoken);
    if (possible.isEmpty()) {
      // Its store refuses each of the choices and knows why.
      return replies.take(
          spoken, new OwnerStep.Snooze(SnoozeChoice.TOMORROW), now -> snoozed(spoken, now));
    }
    talks.ask(spoken.turn(), action.ref(), Asked.LATER, Map.of());
    List<CardButton> buttons = possible.stream().map(it -> button(action, it)).toList();
    Card card =
        cards.note(
            action,
            cards.say(ActionsWording.LATER_WHEN),
            List.of(
                words.title(action),
                cards.say(
                    ActionsWording.LATER_STAYS,
                    Map.of("date", Dates.weekday(action.dueCurrent())))),
            buttons,
            List.of(cards.open(action, ActionsWording.BUTTON_SHOW)));
    return cards.reply(spoken.turn(), card);
  }

  /** Never a button that is only refused. */
  private List<SnoozeChoice> possible(Spoken spoken) {
    return Arrays.stream(SnoozeChoice.values())
        .filter(it -> SnoozePolicy.refusal(spoken.action(), it, spoken.today(), calendar).isEmpty())
        .toList();
  }

  private CardButton button(Action action, SnoozeChoice choice) {
    ActionsWording title =
        switch (choice) {
          case TOMORROW -> ActionsWording.TOMORROW;
          case THREE_WORKING_DAYS -> ActionsWording.THREE_DAYS;
          case NEXT_TUESDAY -> ActionsWording.NEXT_TUESDAY;
        };
    String words = cards.say(title);
    return CardButton.of(
        action,
        "action-later-choose",
        words,
        "remind me of "
            + action.ref()
            + " "
            + words.substring(0, 1).toLowerCase(java.util.Locale.UK)
            + words.substring(1),
        SnoozeWords.code(choice));
  }

  private Card snoozed(Spoken spoken, Action now) {
    Optional<Snooze> snooze =
        ReminderStage.on(spoken.today(), now.dueCurrent()).flatMap(now.progress()::snooze);
    String until = snooze.map(it -> Dates.weekday(it.until())).orElse("");
    int used = snooze.map(Snooze::times).orElse(1);
    return replies.after(
        spoken,
        now,
        cards.say(ActionsWording.LATER_DONE, Map.of("date", until)),
        cards.say(ActionsWording.LATER_USED, Map.of("used", used)),
        cards.say(ActionsWording.LATER_STAYS, Map.of("date", Dates.weekday(now.dueCurrent()))));
  }
}
