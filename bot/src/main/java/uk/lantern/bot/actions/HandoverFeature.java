package uk.lantern.bot.actions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.OwnerStep;

/** Whoever was asked to take an action over says yes or no. */
@Component
class HandoverFeature implements Feature {

  private final MeantAction meant;
  private final MineCards mine;
  private final OwnerReplies replies;
  private final OwnerWords words;
  private final OwnerCards cards;

  HandoverFeature(
      MeantAction meant, MineCards mine, OwnerReplies replies, OwnerWords words, OwnerCards cards) {
    this.meant = meant;
    this.mine = mine;
    this.replies = replies;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-pass-accept", "action-pass-decline");
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
    return meant.among(turn, command, mine.askedOf(turn.person()), this::answer);
  }

  private Reply answer(Spoken spoken) {
    String name = words.name(spoken.action().holder());
    return spoken.command().verb().equals("action-pass-accept")
        ? replies.take(
            spoken,
            new OwnerStep.AcceptPass(),
            now ->
                replies.one(
                    spoken,
                    now,
                    cards.say(ActionsWording.ACCEPTED, Map.of("ref", now.ref())),
                    List.of(cards.say(ActionsWording.BOTH_TOLD, Map.of("name", name)))))
        : replies.take(
            spoken,
            new OwnerStep.DeclinePass(),
            now ->
                replies.after(
                    spoken,
                    now,
                    cards.say(ActionsWording.NOT_TAKEN, Map.of("ref", now.ref())),
                    cards.say(ActionsWording.STAYS_WITH, Map.of("name", name))));
  }
}
