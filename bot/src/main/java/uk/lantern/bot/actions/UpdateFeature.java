package uk.lantern.bot.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;

/** How it goes: by a form, in one sentence, or in two when the date has passed. */
@Component
class UpdateFeature implements Feature {

  private final MeantAction meant;
  private final ActionTalks talks;
  private final Rewording rewording;
  private final OwnerReplies replies;
  private final OwnerWords words;
  private final OwnerCards cards;

  UpdateFeature(
      MeantAction meant,
      ActionTalks talks,
      Rewording rewording,
      OwnerReplies replies,
      OwnerWords words,
      OwnerCards cards) {
    this.meant = meant;
    this.talks = talks;
    this.rewording = rewording;
    this.replies = replies;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-update");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  /** "Nothing left", to what is left: alone it would be taken for despair. */
  @Override
  public boolean answers(Turn turn, String field, String words) {
    if (!UpdateWords.isNothing(words)) {
      return false;
    }
    return turn.action() == null
        ? talks.waiting(turn).filter(talk -> talk.question() == Asked.LEFT).isPresent()
        : field.equals("left") && verbs().contains(turn.action().verb());
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    boolean filled = command.data().containsKey("text");
    return filled
        ? meant.taken(turn, command, action -> fits(action, turn), this::update)
        : meant.meant(turn, command, action -> fits(action, turn), this::update);
  }

  private static boolean fits(Action action, Turn turn) {
    return OwnerButtons.mayTell(action, turn.person().key());
  }

  private Reply update(Spoken spoken) {
    if (!OwnerButtons.mayTell(spoken.action(), spoken.by())) {
      return replies.cannot(spoken, spoken.action().state().isUnderWay());
    }
    SaidUpdate said = SaidUpdate.of(spoken);
    List<String> problems = new ArrayList<>(rewording.problems(said.text(), said.left()));
    if (spoken.has("text") && said.text().isBlank()) {
      problems.add(cards.say(ActionsWording.NEEDS_TEXT));
    }
    if (!spoken.given("by").isEmpty() && said.by() == null) {
      problems.add(cards.say(ActionsWording.NEEDS_DATE));
    }
    if (said.text().isBlank() || !problems.isEmpty()) {
      return form(spoken, said, problems, "");
    }
    boolean late = spoken.action().isOverdueOn(spoken.today());
    boolean asks = late && said.left().isBlank() && said.by() == null;
    if (asks && !spoken.has("text") && spoken.before("text").isEmpty()) {
      String ask =
          cards.say(ActionsWording.WHAT_IS_LEFT, Map.of("state", words.state(spoken.action())));
      return form(spoken, said, List.of(), ask);
    }
    return replies.take(
        spoken,
        new OwnerStep.Update(said.text(), said.left(), said.by(), said.feeling().rag()),
        now -> saved(spoken, now));
  }

  /**
   * What was said so far waits in the form; for a typed answer only when something was asked, for
   * whatever else is typed after a press may be a question to the library.
   */
  private Reply form(Spoken spoken, SaidUpdate said, List<String> problems, String line) {
    Action action = spoken.action();
    String text = rewording.shownAgain(said.text());
    String left = rewording.shownAgain(said.left());
    if (!line.isEmpty()) {
      talks.ask(spoken.turn(), action.ref(), Asked.LEFT, Map.of("text", text));
    }
    Card card =
        cards.of(
            action,
            "action-update-form",
            Map.of(
                "heading", words.title(action),
                "problems", problems,
                "line", line,
                "text", text,
                "left", left,
                "by", said.by() == null ? "" : said.by().toString(),
                "feeling", said.feeling().name().toLowerCase(Locale.ROOT)));
    return cards.reply(spoken.turn(), card);
  }

  private Card saved(Spoken spoken, Action now) {
    boolean late = now.isOverdueOn(spoken.today());
    if (!late || now.openExtension().isPresent()) {
      return replies.after(
          spoken,
          now,
          cards.say(ActionsWording.SAVED),
          cards.say(ActionsWording.SAVED_STATE, Map.of("state", words.state(now))));
    }
    talks.ask(spoken.turn(), now.ref(), Asked.MORE_TIME_WANTED, Map.of());
    return cards.note(
        now,
        cards.say(ActionsWording.SAVED),
        List.of(
            words.title(now) + ". " + words.status(now, spoken.today()) + ".",
            cards.say(ActionsWording.STAYS_RED)),
        List.of(
            CardButton.of(
                now,
                "action-more-time",
                cards.say(ActionsWording.BUTTON_YES),
                "more time for " + now.ref()),
            cards.open(now, ActionsWording.BUTTON_NO)),
        List.of());
  }
}
