package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.people.PersonKey;

/** What somebody has to do, by date; one action; and bare answers to what was asked about it. */
@Component
class MineFeature implements Feature {

  /** A new question to the library, not the answer that was asked for. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is)^(?:what|when|where|who|whom|why|which|how|is|are|can|could|should|do|does|did|tell"
              + "|show|find)\\b.*|.*\\?\\s*$");

  private static final Pattern OVERDUE = Pattern.compile("(?i)\\b(?:overdue|late|red)\\b");

  private static final Pattern STARTED =
      Pattern.compile("(?is)^(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:started|begun)\\b.{0,500}");

  private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://");
  private static final Pattern SEND = Pattern.compile("(?i)send(?: it)?(?: please)?[.!]*");
  private static final Pattern YES = Pattern.compile("(?i)(?:yes|y|yep|yeah)(?: please)?[.!]*");
  private static final Pattern NO = Pattern.compile("(?i)(?:no|n|nope|not now)(?: thanks?)?[.!]*");

  private final Actions actions;
  private final ActionTalks talks;
  private final MeantAction meant;
  private final MineCards mine;
  private final OwnerReplies replies;
  private final OwnerWords words;

  MineFeature(
      Actions actions,
      ActionTalks talks,
      MeantAction meant,
      MineCards mine,
      OwnerReplies replies,
      OwnerWords words) {
    this.actions = actions;
    this.talks = talks;
    this.meant = meant;
    this.mine = mine;
    this.replies = replies;
    this.words = words;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("actions", "action-open");
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    String text = turn.text().strip();
    try {
      if (typed.verb().equals("action-open")) {
        return talks
            .waiting(turn)
            .filter(talk -> talk.question() == Asked.WHICH)
            .map(talk -> talk.said("verb"));
      }
      // A bare yes or no is a verdict on an answer, too, unless something was asked since.
      boolean yesOrNo = YES.matcher(text).matches() || NO.matcher(text).matches();
      boolean free = typed.verb().equals(Command.ASK) && !QUESTION.matcher(text).matches();
      if (SEND.matcher(text).matches()) {
        return passes(turn);
      }
      if (!yesOrNo && !free) {
        return named(turn, typed);
      }
      Optional<String> answer = talks.waiting(turn).flatMap(talk -> answer(talk, text));
      if (answer.isPresent() || yesOrNo) {
        return answer;
      }
      return STARTED.matcher(text).matches() && hasAny(turn)
          ? Optional.of("action-update")
          : named(turn, typed);
    } catch (DataAccessException away) {
      // Questions are answered without the store, too.
      return Optional.empty();
    }
  }

  /** Whatever else is said of an action they may see is about it, and not about the library. */
  private Optional<String> named(Turn turn, Command typed) {
    return typed.verb().equals(Command.ASK) && ActionRef.isWrittenOut(turn.text())
        ? ActionRef.in(turn.text())
            .flatMap(ref -> actions.find(ref, actions.sight(turn.person().key())))
            .map(action -> "action-open")
        : Optional.empty();
  }

  /** The word on the button of what is about to be passed on. */
  private Optional<String> passes(Turn turn) {
    return talks
        .waiting(turn)
        .filter(talk -> talk.question() == Asked.PASS)
        .map(talk -> talk.question().verb());
  }

  private boolean hasAny(Turn turn) {
    return actions.mine(turn.person().key()).stream().anyMatch(it -> it.state().isUnderWay());
  }

  /** Who answers with yes or no is taken at that word only; all else may be a new question. */
  private static Optional<String> answer(ActionTalk talk, String text) {
    boolean yes = YES.matcher(text).matches();
    boolean no = NO.matcher(text).matches();
    if (yes || no) {
      return bare(talk, yes);
    }
    if (talk.question().isYesOrNo()) {
      return Optional.empty();
    }
    boolean located = LINK.matcher(text).find() || !talk.said("link").isEmpty();
    boolean waits = !talk.question().verb().isEmpty();
    if (talk.question() == Asked.EVIDENCE && !located) {
      return Optional.empty();
    }
    return waits ? Optional.of(talk.question().verb()) : Optional.empty();
  }

  /**
   * To a question that is neither, yes tells nothing; no leaves it, or says that nothing is left.
   */
  private static Optional<String> bare(ActionTalk talk, boolean yes) {
    boolean taken = talk.question().isYesOrNo() ? yes : !yes && talk.question() == Asked.LEFT;
    if (taken) {
      return Optional.of(talk.question().verb());
    }
    return talk.action().isEmpty() ? Optional.empty() : Optional.of("action-open");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("actions")
        ? list(turn)
        : meant.shown(turn, command, spoken -> one(spoken));
  }

  private Reply one(Spoken spoken) {
    Action action = spoken.action();
    List<String> first =
        isUnclear(spoken.turn(), spoken.command())
            ? List.of(mine.cards().say(ActionsWording.UNCLEAR))
            : List.of();
    return mine.cards()
        .reply(spoken.turn(), replies.one(spoken, action, words.title(action), first));
  }

  /** Something was to be done with it, and the words do not say what. */
  private static boolean isUnclear(Turn turn, Command command) {
    String text = turn.text().strip();
    return turn.action() == null
        && command.words().equals(text)
        && ActionRef.isWrittenOut(text)
        && !QUESTION.matcher(text).matches();
  }

  private Reply list(Turn turn) {
    PersonKey me = turn.person().key();
    LocalDate today = turn.at().toLocalDate();
    List<Action> all = new ArrayList<>(actions.mine(me));
    List<Action> asked = mine.askedOf(turn.person());
    all.removeAll(asked);
    if (all.isEmpty() && asked.isEmpty() && OVERDUE.matcher(turn.text()).find()) {
      return mine.cards().reply(turn, mine.overdue(actions.sight(me), today));
    }
    if (all.size() == 1 && asked.isEmpty()) {
      talks.about(turn, all.getFirst().ref());
    }
    return mine.cards().reply(turn, mine.list(all, asked, me, today));
  }
}
