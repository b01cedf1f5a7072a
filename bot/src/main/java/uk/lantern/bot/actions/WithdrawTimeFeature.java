package uk.lantern.bot.actions;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.people.PersonKey;

/** Whoever asked for more time and needs none takes the request back, so that nobody decides. */
@Component
class WithdrawTimeFeature implements Feature {

  private final MeantAction meant;
  private final OwnerReplies replies;
  private final OwnerCards cards;

  WithdrawTimeFeature(MeantAction meant, OwnerReplies replies, OwnerCards cards) {
    this.meant = meant;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-more-time-withdraw");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.taken(
        turn,
        command,
        action -> isAskedBy(turn.person().key(), action),
        spoken ->
            replies.take(spoken, new OwnerStep.WithdrawTime(), now -> withdrawn(spoken, now)));
  }

  private static boolean isAskedBy(PersonKey person, Action action) {
    return action.openExtension().filter(it -> it.by().equals(person)).isPresent();
  }

  private Card withdrawn(Spoken spoken, Action now) {
    return replies.after(
        spoken,
        now,
        cards.say(ActionsWording.TIME_WITHDRAWN),
        cards.say(
            ActionsWording.TIME_WITHDRAWN_NEXT, Map.of("date", Dates.weekday(now.dueCurrent()))));
  }
}
