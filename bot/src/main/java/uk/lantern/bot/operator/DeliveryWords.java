package uk.lantern.bot.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.forecast.LetterWords;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.People;

/** A delivery and what became of it, in one line. */
@Component
class DeliveryWords {

  private final SendGate gate;
  private final People people;
  private final AuditTrail trail;
  private final OperatorCards cards;
  private final LetterWords letters;

  DeliveryWords(
      SendGate gate, People people, AuditTrail trail, OperatorCards cards, Wording wording) {
    this.letters = new LetterWords(wording);
    this.gate = gate;
    this.people = people;
    this.trail = trail;
    this.cards = cards;
  }

  String line(Delivery delivery, ZonedDateTime now) {
    return cards.say(
        OperatorWording.WHY_LINE,
        Map.of(
            "what", what(delivery.message().key()),
            "day", Dates.weekday(delivery.message().key().date()),
            "fate", fate(delivery, now)));
  }

  /** Which anonymous questionnaire it was is nobody's to see (attack 118). */
  private String what(OccurrenceKey key) {
    return key.kind().isAnonymous() ? kind(key.kind()) : letters.of(key);
  }

  /** For example: question answered. */
  static String kind(MessageKind kind) {
    return inWords(kind.name());
  }

  private String fate(Delivery delivery, ZonedDateTime now) {
    ReportWord word = delivery.word();
    Delivery.Outcome outcome = delivery.outcome();
    Instant at = outcome == null ? now.toInstant() : outcome.at();
    String reason = outcome == null ? "" : inWords(outcome.reason());
    DeliveryWording text = DeliveryWording.of(word);
    return switch (word) {
      case WAITING -> waiting(delivery, now);
      case DELIVERED -> cards.say(text, Map.of("when", OperatorCards.minute(at)));
      case SENT_ANOTHER_WAY -> told(delivery, now.toLocalDate());
      case FAILED, CANCELLED -> cards.say(text, Map.of("reason", reason));
      case NOT_INSTALLED, BLOCKED, GUEST, PAUSED, IN_DOUBT, EXPIRED -> cards.say(text);
    };
  }

  /** The ledger names whoever told them as the audit trail does, so their colleagues are tried. */
  private String told(Delivery delivery, LocalDate today) {
    Delivery.Outcome outcome = Objects.requireNonNull(delivery.outcome());
    Delivery.Told told = Objects.requireNonNull(outcome.told());
    String day = Dates.weekday(told.on());
    return people.partnershipTeam(today).stream()
        .filter(one -> trail.pseudonym(one.key()).equals(told.by()))
        .findFirst()
        .map(one -> Map.of("by", one.displayName(), "day", day))
        .map(by -> cards.say(DeliveryWording.SENT_ANOTHER_WAY, by))
        .orElseGet(() -> cards.say(DeliveryWording.SENT_ANOTHER_WAY_LEFT, Map.of("day", day)));
  }

  /** The gate is asked as the courier asks it, so both say the same. */
  private String waiting(Delivery delivery, ZonedDateTime now) {
    if (cards.paused().isPresent()) {
      return cards.say(DeliveryWording.HELD);
    }
    return switch (gate.judge(delivery, now)) {
      case Verdict.Send send -> cards.say(DeliveryWording.WAITING);
      case Verdict.Defer defer ->
          cards.say(
              DeliveryWording.DEFERRED,
              Map.of(
                  "when", OperatorCards.minute(defer.until()), "reason", inWords(defer.reason())));
      case Verdict.Withdraw withdraw ->
          cards.say(DeliveryWording.CANCELLED, Map.of("reason", inWords(withdraw.reason())));
    };
  }

  private static String inWords(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
