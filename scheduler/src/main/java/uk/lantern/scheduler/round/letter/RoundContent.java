package uk.lantern.scheduler.round.letter;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/**
 * Composes what asks and reminds from the round as it is when it is sent. Whoever declined, wants
 * no pulses, or has finished under their name gets nothing more; each of these reasons is kept as
 * one word, so that a delivery does not say which it was.
 */
public final class RoundContent implements LetterContent {

  private static final Content.Never OVER = new Content.Never("over");

  private final Rounds rounds;
  private final Asks asks;
  private final Questionnaires questionnaires;
  private final Agencies agencies;
  private final RoundPhrases phrases;

  public RoundContent(
      Rounds rounds,
      Asks asks,
      Questionnaires questionnaires,
      Agencies agencies,
      RoundPhrases phrases) {
    this.rounds = rounds;
    this.asks = asks;
    this.questionnaires = questionnaires;
    this.agencies = agencies;
    this.phrases = phrases;
  }

  @Override
  public Set<MessageKind> kinds() {
    return EnumSet.of(MessageKind.PULSE_ASKED, MessageKind.PULSE_REMINDED, MessageKind.ROUND_ASKED);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    Round round =
        rounds.find(String.valueOf(message.values().get(RoundMessages.ROUND))).orElse(null);
    Ask ask = round == null ? null : wanted(round, recipient).orElse(null);
    if (round == null || ask == null || !now.isBefore(RoundMessages.closing(round))) {
      return OVER;
    }
    if (ask.from().isAfter(now.toLocalDate())) {
      return later(ask.from(), now);
    }
    return message.key().kind() == MessageKind.PULSE_REMINDED
        ? letter(RoundMessages.REMINDED, new RemindedComposer(phrases).unnamed(round), round)
        : asked(round, ask, recipient);
  }

  /** Whether they may still be asked: what they did about a pulse is not known to anybody. */
  private Optional<Ask> wanted(Round round, Addressee recipient) {
    boolean pulse = round.kind() == QuestionnaireKind.PULSE;
    return round.state() != RoundState.OPEN || (pulse && !recipient.preference().pulses())
        ? Optional.empty()
        : asks.find(round.ref(), recipient.key()).filter(it -> it.state() == Ask.State.ASKED);
  }

  private Content asked(Round round, Ask ask, Addressee recipient) {
    var form = round.plan().form();
    return questionnaires
        .find(form.questionnaire(), form.version())
        .<Content>map(
            it ->
                letter(
                    RoundMessages.ASKED,
                    new AskedComposer(phrases).card(round, it, ask.stage(), reader(recipient)),
                    round))
        .orElse(OVER);
  }

  private AskedComposer.Reader reader(Addressee recipient) {
    String code = recipient.person().map(Person::agency).orElse("");
    String name = agencies.find(code).map(Agency::name).orElse(code);
    return new AskedComposer.Reader(code, name);
  }

  static Content later(LocalDate day, ZonedDateTime now) {
    return new Content.Later(Duration.between(now, day.atStartOfDay(London.ZONE)), "not_yet");
  }

  static Content letter(String template, Map<String, Object> card, @Nullable Round round) {
    int asOf = round == null ? 0 : Math.toIntExact(round.turn());
    return new Content.Letter(template, card, asOf, null);
  }

  /** Those of the rounds that somebody can answer now. */
  static List<Round> open(Asks asks, Addressee recipient, LocalDate today) {
    return asks.open(recipient.key()).stream()
        .filter(ask -> !ask.from().isAfter(today))
        .map(Ask::round)
        .distinct()
        .toList();
  }
}
