package uk.lantern.bot.actions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;

/** "I'm stuck, please call me." */
@Component
class StuckFeature implements Feature {

  private static final Pattern VERB =
      Pattern.compile(
          "(?is)^(?:[\\s.,:;!-]|\\b(?:please|hi|hello|can you|could you|i(?:'|’)?m|i am|stuck|call me|on"
              + "|with|about|is|it|my action|because)\\b)*");

  private static final String TEXT = "text";

  private final MeantAction meant;
  private final Rewording rewording;
  private final OwnerReplies replies;
  private final OwnerCards cards;

  StuckFeature(MeantAction meant, Rewording rewording, OwnerReplies replies, OwnerCards cards) {
    this.meant = meant;
    this.rewording = rewording;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-stuck");
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
        turn, command, action -> OwnerButtons.isAtWork(action, turn.person().key()), this::stuck);
  }

  private Reply stuck(Spoken spoken) {
    String words = words(spoken);
    List<String> problems = rewording.problems(words);
    if (!problems.isEmpty() && spoken.has(TEXT)) {
      return cards.reply(spoken.turn(), form(spoken.action(), problems));
    }
    if (!problems.isEmpty()) {
      return cards.reply(spoken.turn(), cards.receipt(String.join(" ", problems)));
    }
    return replies.take(spoken, new OwnerStep.Stuck(words), now -> done(spoken, now, words));
  }

  private static String words(Spoken spoken) {
    return spoken.has(TEXT)
        ? spoken.given(TEXT)
        : VERB.matcher(ActionRef.without(spoken.words())).replaceFirst("").strip();
  }

  /** A call is asked for with one press; what is in the way is asked once, after that. */
  private Card done(Spoken spoken, Action now, String words) {
    return words.isEmpty() && !spoken.has(TEXT)
        ? form(now, List.of())
        : replies.after(
            spoken, now, cards.say(ActionsWording.STUCK), cards.say(ActionsWording.STUCK_NEXT));
  }

  private Card form(Action action, List<String> problems) {
    return cards.of(
        action,
        "action-stuck-form",
        Map.of(
            "heading", cards.say(ActionsWording.STUCK),
            "problems", problems,
            "line", cards.say(ActionsWording.STUCK_ASK)));
  }
}
