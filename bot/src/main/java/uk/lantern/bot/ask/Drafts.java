package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Verbs;
import uk.lantern.scheduler.people.PersonKey;

/** The question somebody means when they say "ask the team" or "send": it is kept nowhere else. */
@Component
class Drafts {

  private final Conversations conversations;
  private final Verbs verbs;

  Drafts(Conversations conversations, Verbs verbs) {
    this.conversations = conversations;
    this.verbs = verbs;
  }

  /** What they asked or worded last, today or yesterday. */
  Optional<String> latest(PersonKey person, LocalDate today) {
    return conversations.lately(person, today.minusDays(1)).stream()
        .map(this::question)
        .filter(question -> !question.isEmpty())
        .findFirst();
  }

  /** Whether they have asked to see it since they asked it. */
  boolean wasShown(PersonKey person, LocalDate today) {
    return conversations.lately(person, today.minusDays(1)).stream()
        .filter(turn -> isQuestion(turn) || PassOnFeature.WORDED.contains(typed(turn).verb()))
        .findFirst()
        .filter(turn -> !isQuestion(turn))
        .isPresent();
  }

  private static boolean isQuestion(KeptTurn turn) {
    return !turn.replyClass().equals(ReplyClass.COMMAND.code());
  }

  private Command typed(KeptTurn turn) {
    return verbs.typed(turn.asked());
  }

  /** A question to the library, or what was typed behind "edit" and "ask the team". */
  private String question(KeptTurn turn) {
    if (isQuestion(turn)) {
      return turn.asked();
    }
    Command typed = typed(turn);
    return PassOnFeature.WORDED.contains(typed.verb()) ? typed.words() : "";
  }
}
