package uk.lantern.bot.operator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;

/** Stops all sending, and starts it again; each only after a second word. */
@Component
class PauseFeature implements Feature {

  private static final int LONGEST_REASON = 200;
  private static final Pattern BECAUSE =
      Pattern.compile("^(?:all\\b|sending\\b|because\\b|[\\s:,;.-])+", Pattern.CASE_INSENSITIVE);

  private final Outbox outbox;
  private final OutboxPause pause;
  private final AuditTrail trail;
  private final OperatorCards cards;

  PauseFeature(Outbox outbox, OutboxPause pause, AuditTrail trail, OperatorCards cards) {
    this.outbox = outbox;
    this.pause = pause;
    this.trail = trail;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("pause-all", "pause-confirm", "resume-all", "resume-confirm");
  }

  @Override
  public Set<String> changing() {
    return Set.of("pause-confirm", "resume-confirm");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return switch (command.verb()) {
      case "pause-all" -> cards.reply(turn, asked(reason(command)));
      case "pause-confirm" -> cards.reply(turn, pause(turn, reason(command)));
      case "resume-all" -> cards.reply(turn, resumeAsked());
      default -> cards.reply(turn, resume(turn));
    };
  }

  private static String reason(Command command) {
    Matcher lead = BECAUSE.matcher(command.value("reason"));
    String reason = lead.replaceFirst("").strip();
    return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
  }

  private long waiting() {
    Map<DeliveryState, Long> counts = outbox.counts();
    return counts.getOrDefault(DeliveryState.DUE, 0L)
        + counts.getOrDefault(DeliveryState.CLAIMED, 0L);
  }

  private Card asked(String reason) {
    Map<String, Object> values = new HashMap<>(Map.of("waiting", waiting(), "reason", reason));
    cards.paused().ifPresent(paused -> values.put("paused", paused));
    return cards.cards().card("pause", values);
  }

  /** Recorded before it is done: nobody pauses unseen. */
  private Card pause(Turn turn, String reason) {
    if (reason.isBlank()) {
      return cards.receipt(cards.say(OperatorWording.NO_REASON));
    }
    trail.record(AuditEvent.of(AuditKind.PAUSED, turn.person().key()).personal("reason", reason));
    pause.pause(trail.pseudonym(turn.person().key()), reason);
    return cards
        .cards()
        .card(
            "receipt",
            Map.of(
                "text", cards.say(OperatorWording.PAUSED),
                "next", cards.say(OperatorWording.PAUSED_NEXT)));
  }

  private Card resumeAsked() {
    return cards
        .paused()
        .map(
            paused ->
                cards
                    .cards()
                    .card(
                        "text",
                        Map.of(
                            "heading", cards.say(OperatorWording.RESUME_HEADING),
                            "paragraphs", List.of(paused),
                            "buttons", List.of(yes()))))
        .orElseGet(() -> cards.receipt(cards.say(OperatorWording.NOT_PAUSED)));
  }

  private Map<String, String> yes() {
    return Map.of(
        "verb", "resume-confirm",
        "title", cards.say(OperatorWording.RESUME_YES),
        "say", "confirm resume");
  }

  private Card resume(Turn turn) {
    if (pause.current().isEmpty()) {
      return cards.receipt(cards.say(OperatorWording.NOT_PAUSED));
    }
    trail.record(AuditEvent.of(AuditKind.RESUMED, turn.person().key()));
    pause.resume();
    return cards.receipt(cards.say(OperatorWording.RESUMED));
  }
}
