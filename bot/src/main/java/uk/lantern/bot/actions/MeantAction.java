package uk.lantern.bot.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;

/**
 * Which action somebody means: the one a button carries or the words name, else the one spoken of
 * last, else the only one it can be. When it can be several they are asked back.
 */
@Component
class MeantAction {

  /** Verbs whose words are a colleague's name and come as they were typed. */
  static final Set<String> NAMING = Set.of("action-pass", "action-pass-send", "action-not-me");

  private static final int MOST = 5;

  private final Actions actions;
  private final ActionTalks talks;
  private final OwnerWords words;
  private final OwnerCards cards;

  MeantAction(Actions actions, ActionTalks talks, OwnerWords words, OwnerCards cards) {
    this.actions = actions;
    this.talks = talks;
    this.words = words;
    this.cards = cards;
  }

  /**
   * For what takes a step or shows a form: an old card says that it has changed.
   *
   * @param fits which of a person's actions can be meant when none is named
   */
  Reply meant(Turn turn, Command command, Predicate<Action> fits, Function<Spoken, Reply> then) {
    return found(
        new Question(turn, command, () -> mine(turn, fits)),
        spoken -> isOld(spoken) ? moved(spoken) : then.apply(spoken));
  }

  /** For what is complete: the same press twice is one step, so its store says what is old. */
  Reply taken(Turn turn, Command command, Predicate<Action> fits, Function<Spoken, Reply> then) {
    return found(new Question(turn, command, () -> mine(turn, fits)), then);
  }

  /** For what only shows: an old card opens the action as it stands now. */
  Reply shown(Turn turn, Command command, Function<Spoken, Reply> then) {
    return found(new Question(turn, command, () -> mine(turn, action -> true)), then);
  }

  /** The same, among actions that are not a person's own yet. */
  Reply among(Turn turn, Command command, List<Action> all, Function<Spoken, Reply> then) {
    return found(new Question(turn, command, () -> all), then);
  }

  private Reply moved(Spoken spoken) {
    return cards.moved(spoken.turn(), spoken.action());
  }

  private static boolean isOld(Spoken spoken) {
    return !spoken.given("turn").isEmpty() && spoken.seen() != spoken.action().turn();
  }

  private List<Action> mine(Turn turn, Predicate<Action> fits) {
    return actions.mine(turn.person().key()).stream().filter(fits).toList();
  }

  /**
   * What was said, and among which actions it can be meant; they are looked up only when none is
   * named.
   */
  private record Question(Turn turn, Command command, Supplier<List<Action>> among) {}

  private Reply found(Question question, Function<Spoken, Reply> then) {
    Turn turn = question.turn();
    Command command = question.command();
    Optional<ActionTalk> last = talks.last(turn);
    Optional<ActionTalk> answered = last.filter(talk -> isAnswer(turn, command, talk));
    Optional<ActionTalk> which = answered.filter(talk -> talk.question() == Asked.WHICH);
    Optional<ActionTalk> answer = answered.filter(talk -> talk.question() != Asked.WHICH);
    String typed = which.map(talk -> talk.said("words")).orElseGet(() -> typed(turn, command));
    Optional<String> named =
        answer.map(ActionTalk::action).or(() -> named(turn, command)).filter(ref -> !ref.isEmpty());
    if (named.isEmpty()) {
      return guessed(question, last, then);
    }
    return actions
        .find(named.get(), actions.sight(turn.person().key()))
        .map(it -> spoken(new Spoken(turn, command, it, typed, answer.orElse(null)), then))
        .orElseGet(cards::notYours);
  }

  /** From now on this is the action that is spoken of, unless the feature asks something. */
  private Reply spoken(Spoken spoken, Function<Spoken, Reply> then) {
    talks.about(spoken.turn(), spoken.action().ref());
    return then.apply(spoken);
  }

  private boolean isAnswer(Turn turn, Command command, ActionTalk talk) {
    if (!talks.asks(talk, turn)) {
      return false;
    }
    String asked = talk.question() == Asked.WHICH ? talk.said("verb") : talk.question().verb();
    boolean bare = turn.action() == null && command.words().equals(turn.text().strip());
    boolean chosen = turn.action() != null && talk.question() == Asked.WHICH;
    return command.verb().equals(asked) && (bare || chosen);
  }

  private static String typed(Turn turn, Command command) {
    if (turn.action() != null) {
      return "";
    }
    return NAMING.contains(command.verb()) ? command.words() : turn.text().strip();
  }

  private static Optional<String> named(Turn turn, Command command) {
    String carried = command.data().getOrDefault("action", "");
    return ActionRef.in(carried.isEmpty() ? turn.text() : carried);
  }

  private Reply guessed(
      Question question, Optional<ActionTalk> last, Function<Spoken, Reply> then) {
    Turn turn = question.turn();
    Command command = question.command();
    List<Action> all = question.among().get();
    if (all.isEmpty()) {
      return cards.said(turn, ActionsWording.NONE_FITS, Map.of());
    }
    String spokenOf = last.map(ActionTalk::action).orElse("");
    return all.stream()
        .filter(it -> all.size() == 1 || it.ref().equals(spokenOf))
        .findFirst()
        .map(it -> spoken(new Spoken(turn, command, it, typed(turn, command), null), then))
        .orElseGet(() -> which(turn, command, all));
  }

  /** Which one? What was typed waits for the answer, without any name that was in it. */
  private Reply which(Turn turn, Command command, List<Action> mine) {
    talks.ask(turn, "", Asked.WHICH, Map.of("verb", command.verb(), "words", turn.text().strip()));
    List<CardButton> buttons =
        mine.stream()
            .limit(MOST)
            .map(it -> CardButton.of(it, command.verb(), words.title(it), it.ref()))
            .toList();
    Card card =
        cards.note(
            mine.getFirst(),
            cards.say(ActionsWording.WHICH),
            List.of(cards.say(ActionsWording.WHICH_TYPE)),
            buttons,
            List.of(cards.mine(mine.getFirst())));
    return cards.reply(turn, card);
  }
}
