package uk.lantern.bot.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.TemplateCards;
import uk.lantern.bot.forecast.ReceiveWords.Days;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.PersonKey;

/** What already waits is told with the moment at which the gate lets it go. */
class ReceiveCardsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZonedDateTime NOW = TODAY.atTime(18, 0).atZone(London.ZONE);
  private static final Instant FRIDAY = Instant.parse("2026-11-27T08:30:00Z");

  private static Delivery answer() {
    OccurrenceKey key =
        new OccurrenceKey(
            MessageKind.QUESTION_ANSWERED, "Q-0147 r2", new PersonKey("t", "maya"), TODAY);
    Message message =
        new Message(key, "question-answered", Map.of(), Instant.parse("2027-11-24T00:00:00Z"));
    return new Delivery(message, DeliveryState.DUE, 0, false, 0, null);
  }

  private static String said(SendGate gate, Days days) {
    Outlook outlook =
        new Outlook(
            List.of(answer()),
            List.of(),
            List.of(
                new Skipped(MessageKind.WAITING_QUESTIONS, TODAY.plusDays(1), QuietReason.PAUSED),
                new Skipped(MessageKind.WAITING_QUESTIONS, TODAY.plusDays(2), QuietReason.PAUSED)));
    return new ReceiveCards(gate, TemplateCards.load(false), Wording.load(TODAY))
        .outlook(outlook, PersonalTime.USUAL, days, NOW, "")
        .text();
  }

  @Test
  void aLetterThatIsPutOffIsToldInTheDaysInWhichItGoes() {
    SendGate later = (delivery, now) -> new SendGate.Verdict.Defer(FRIDAY, "paused");
    assertThat(said(later, new Days(TODAY, TODAY.plusDays(4))))
        .contains(
            "The team's answer to Q-0147 is waiting for you and goes on Friday 27 November 2026 at"
                + " 08:30.")
        .contains(
            "Wednesday 25 November 2026 to Thursday 26 November 2026: you have paused. It does not"
                + " come in these days.");
    assertThat(said(later, new Days(TODAY.plusDays(6), TODAY.plusDays(12))))
        .doesNotContain("Q-0147");
  }

  @Test
  void aLetterThatMayGoIsOnItsWayAndOneThatMayNotIsSaidToo() {
    Days today = new Days(TODAY, TODAY);
    assertThat(said((delivery, now) -> new SendGate.Verdict.Send(), today))
        .contains("The team's answer to Q-0147 is on its way to you now.");
    assertThat(said((delivery, now) -> new SendGate.Verdict.Withdraw("left"), today))
        .contains("The team's answer to Q-0147 will not be sent: you have left.");
  }

  @Test
  void whatWillNotBeSentSaysWhyWhileItMightHaveGone() {
    Instant over = answer().message().expires();
    SendGate away = (delivery, now) -> new SendGate.Verdict.Defer(over, "too_late");
    assertThat(said(away, new Days(TODAY, TODAY)))
        .contains("Q-0147 will not be sent: you are away until it is over.");
    LocalDate after = over.atZone(London.ZONE).toLocalDate().plusDays(1);
    assertThat(said(away, new Days(after, after.plusDays(6)))).doesNotContain("Q-0147");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paused", "left", "role_ended", "no_working_day"})
  void everyReasonOfTheGateHasItsWords(String code) {
    assertThat(said((d, now) -> new SendGate.Verdict.Withdraw(code), new Days(TODAY, TODAY)))
        .containsPattern("will not be sent: .*(you|your|it was) .*\\.");
  }

  private static String nothing(PersonalTime own, Days days) {
    Outlook none = new Outlook(List.of(), List.of(), List.of());
    SendGate gate = (delivery, now) -> new SendGate.Verdict.Send();
    return new ReceiveCards(gate, TemplateCards.load(false), Wording.load(TODAY))
        .outlook(none, own, days, NOW, "")
        .text();
  }

  @Test
  void whoIsAwayReadsThatAndIsNotPromisedAnAnswerMeanwhile() {
    Days days = new Days(TODAY, TODAY.plusDays(6));
    String promised = "you get the answer";
    assertThat(nothing(PersonalTime.USUAL, days)).contains(promised);
    assertThat(nothing(new PersonalTime(Set.of(), null, TODAY.plusDays(3)), days))
        .contains("You have paused: nothing comes of my own accord before Friday 27 November 2026.")
        .doesNotContain(promised);
    assertThat(nothing(new PersonalTime(Set.of(), TODAY.plusDays(3), null), days))
        .contains("You are on leave until Friday 27 November 2026, that day too.")
        .doesNotContain(promised);
    assertThat(nothing(new PersonalTime(Set.of(), TODAY.minusDays(1), TODAY), days))
        .contains(promised)
        .doesNotContain("You have paused", "You are on leave");
  }
}
