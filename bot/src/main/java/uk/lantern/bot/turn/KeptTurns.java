package uk.lantern.bot.turn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.wording.Wording;

/** Considers a turn and keeps what may be kept of it. */
@Component("untimedTurns")
class KeptTurns {

  private static final Logger LOG = LoggerFactory.getLogger(KeptTurns.class);

  private final TurnSteps steps;
  private final Conversations conversations;
  private final AuditTrail trail;
  private final SafetyCounts counts;
  private final Cards cards;
  private final Wording wording;

  KeptTurns(
      TurnSteps steps,
      Conversations conversations,
      AuditTrail trail,
      SafetyCounts counts,
      Cards cards,
      Wording wording) {
    this.steps = steps;
    this.conversations = conversations;
    this.trail = trail;
    this.counts = counts;
    this.cards = cards;
    this.wording = wording;
  }

  /** As {@link Turns#take}; {@link MeasuredTurns} is the door. */
  Reply take(Turn turn) {
    try {
      Considered considered = steps.consider(turn);
      keep(considered);
      audit(considered);
      return considered.reply();
    } catch (DataAccessException e) {
      LOG.warn("A turn needs the database, which is away: {}", e.getClass().getSimpleName());
      return receipt(TurnWording.STORE_AWAY, TurnWording.STORE_AWAY_NEXT);
    } catch (RuntimeException e) {
      // The message of an exception may hold people's words; its class and place never do.
      LOG.error("A turn failed with {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
      return receipt(TurnWording.WENT_WRONG, TurnWording.WENT_WRONG_NEXT);
    }
  }

  private void keep(Considered considered) {
    try {
      if (considered.safety().counted()) {
        counts.count(considered.safety(), considered.turn().at());
      }
      if (considered.mayBeKept() && considered.command() != null) {
        conversations.keep(record(considered, considered.command()));
      }
    } catch (DataAccessException e) {
      LOG.warn("A turn was answered but not kept: {}", e.getClass().getSimpleName());
    }
  }

  /** Every refusal of every feature comes by here. */
  private void audit(Considered considered) {
    Command command = considered.command();
    if (!(considered.reply() instanceof Reply.Refused refused) || command == null) {
      return;
    }
    AuditKind kind =
        refused.why() == Reply.Why.ROLE ? AuditKind.REFUSED_ROLE : AuditKind.REFUSED_OBJECT;
    try {
      trail.record(
          AuditEvent.of(kind, considered.turn().person().key()).fact("verb", command.verb()));
    } catch (DataAccessException e) {
      LOG.warn("A refusal could not be recorded: {}", e.getClass().getSimpleName());
    }
  }

  private static KeptTurn record(Considered considered, Command command) {
    Turn turn = considered.turn();
    return new KeptTurn(
        // Nothing of the message or its conversation: the id outlives the link to the person.
        UUID.randomUUID().toString(),
        Conversations.link(turn.person().key()),
        turn.at().toInstant().toEpochMilli(),
        turn.key().activity(),
        asked(turn, command),
        considered.reply().kind().code(),
        considered.reply().citations().stream().map(KeptTurns::reference).distinct().toList(),
        null,
        turn.person().jobFamily(),
        turn.at().toLocalDate(),
        1);
  }

  /** A button is kept as the words one could have typed instead. */
  private static String asked(Turn turn, Command command) {
    CardAction action = turn.action();
    if (action == null) {
      return turn.text();
    }
    String say = action.data().getOrDefault("say", command.verb());
    String written = action.data().getOrDefault("question", "");
    return (say + " " + written).strip();
  }

  private static String reference(Citation citation) {
    return citation.item().id() + "@" + citation.item().version();
  }

  private Reply receipt(TurnWording text, TurnWording next) {
    Map<String, String> values = Map.of("text", wording.say(text), "next", wording.say(next));
    return new Reply.Said(ReplyClass.COMMAND, List.of(cards.card("receipt", values)), List.of());
  }
}
