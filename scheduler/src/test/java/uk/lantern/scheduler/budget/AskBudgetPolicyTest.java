package uk.lantern.scheduler.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** Whether a week has room for one more ask. */
class AskBudgetPolicyTest {

  private static final PersonKey SAM = new PersonKey("t", "sam");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");

  private static Message message(MessageKind kind, String what, LocalDate date) {
    return new Message(new OccurrenceKey(kind, what, SAM, date), "any", Map.of(), LATER);
  }

  private static Asked asked(int aWeek, int told, Message... waiting) {
    return new Asked(
        aWeek,
        Collections.nCopies(told, TUESDAY),
        List.of(waiting).stream().map(one -> AskBudgetPolicy.of(one, false)).toList());
  }

  @Test
  void afterAsManyAsMayBeTheNextOneWaitsAndTheNextWeekHasRoomAgain() {
    Message pulse = message(MessageKind.PULSE_ASKED, "P-0007", TUESDAY);
    assertThat(AskBudgetPolicy.fits(pulse, TUESDAY, asked(3, 2))).isTrue();
    assertThat(AskBudgetPolicy.fits(pulse, TUESDAY, asked(3, 3))).isFalse();
    assertThat(AskBudgetPolicy.fits(pulse, TUESDAY.plusDays(5), asked(3, 3))).isFalse();
    assertThat(AskBudgetPolicy.fits(pulse, TUESDAY.plusDays(6), asked(3, 3))).isTrue();
  }

  @Test
  void ofSeveralThatWaitWhatHasADateSoonGoesBeforeAPulseAndADigest() {
    Message line = message(MessageKind.ACTION_TODAY, "all", TUESDAY);
    Message audit = message(MessageKind.ROUND_ASKED, "SA-2026-04", TUESDAY);
    Message pulse = message(MessageKind.PULSE_ASKED, "P-0007", TUESDAY);
    Message digest = message(MessageKind.DIGEST, "D-0012", TUESDAY);
    Asked all = asked(3, 1, digest, pulse, audit, line);
    assertThat(AskBudgetPolicy.fits(line, TUESDAY, all)).isTrue();
    assertThat(AskBudgetPolicy.fits(audit, TUESDAY, all)).isTrue();
    assertThat(AskBudgetPolicy.fits(pulse, TUESDAY, all)).isFalse();
    assertThat(AskBudgetPolicy.fits(digest, TUESDAY, all)).isFalse();
  }

  @Test
  void whatHasWaitedForAWeekGoesFirstSoThatNothingWaitsForEver() {
    Message digest = message(MessageKind.DIGEST, "D-0012", TUESDAY.minusWeeks(1));
    Message line = message(MessageKind.ACTION_TODAY, "all", TUESDAY);
    Asked both = asked(1, 0, digest, line);
    assertThat(AskBudgetPolicy.fits(digest, TUESDAY, both)).isTrue();
    assertThat(AskBudgetPolicy.fits(line, TUESDAY, both)).isFalse();
  }

  @Test
  void ofSeveralThatSayTheSameOnlyTheNewestTakesAPlace() {
    Message old = message(MessageKind.ACTION_OVERDUE, "all", TUESDAY.minusDays(1));
    Message newest = message(MessageKind.ACTION_OVERDUE, "all", TUESDAY);
    Message pulse = message(MessageKind.PULSE_ASKED, "P-0007", TUESDAY);
    Asked all = asked(2, 0, old, newest, pulse);
    assertThat(AskBudgetPolicy.fits(newest, TUESDAY, all)).isTrue();
    assertThat(AskBudgetPolicy.fits(pulse, TUESDAY, all)).isTrue();
  }

  @Test
  void whatIsBeingPostedHasItsPlaceWhateverComesNow() {
    Message digest = message(MessageKind.DIGEST, "D-0012", TUESDAY);
    Message line = message(MessageKind.ACTION_TODAY, "all", TUESDAY);
    Asked asked = new Asked(1, List.of(), List.of(AskBudgetPolicy.of(digest, true)));
    assertThat(AskBudgetPolicy.fits(line, TUESDAY, asked)).isFalse();
  }

  @Test
  void whatIsAboutASafetyCriticalActionDoesNotCount() {
    OccurrenceKey key = new OccurrenceKey(MessageKind.ACTION_TODAY, "all", SAM, TUESDAY);
    assertThat(AskBudgetPolicy.counts(new Message(key, "any", Map.of(), LATER))).isTrue();
    assertThat(
            AskBudgetPolicy.counts(
                new Message(key, "any", Map.of(Message.SAFETY_CRITICAL, true), LATER)))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void everyKindEitherAsksOrIsAnAnswerNewsOrACorrection(MessageKind kind) {
    Set<MessageKind> tells =
        EnumSet.of(
            MessageKind.WAITING_QUESTIONS,
            MessageKind.QUESTION_ANSWERED,
            MessageKind.SAVED_CHANGED,
            MessageKind.DIGEST_APPROVAL,
            MessageKind.DIGEST_RECALLED,
            MessageKind.DIGEST_UPDATE,
            MessageKind.DIGEST_NOTE,
            MessageKind.ACTION_SENT_ON,
            MessageKind.ACTION_NEWS,
            MessageKind.PLAN_REVIEW,
            MessageKind.FEEDBACK_TOLD,
            MessageKind.ROUND_TOLD,
            MessageKind.ROUND_NEWS);
    assertThat(AskBudgetPolicy.counts(message(kind, "any", TUESDAY)))
        .isEqualTo(!tells.contains(kind));
  }

  /**
   * However many wait, in whatever order they are looked at, exactly as many go as there is room.
   */
  @Test
  void ofAnyThatWaitExactlyAsManyGoAsThereIsRoomFor() {
    Random random = new Random(20_261_127);
    List<MessageKind> kinds = List.copyOf(AskBudgetPolicy.kinds());
    for (int world = 0; world < 500; world++) {
      int count = random.nextInt(8);
      int aWeek = 1 + random.nextInt(5);
      int told = random.nextInt(5);
      List<Message> waiting = new ArrayList<>();
      IntStream.range(0, count)
          .forEach(
              i ->
                  waiting.add(
                      message(
                          kinds.get(random.nextInt(kinds.size())),
                          "W-" + i,
                          TUESDAY.minusDays(random.nextInt(20)))));
      Asked asked = asked(aWeek, told, waiting.toArray(Message[]::new));
      long newest =
          waiting.stream()
              .filter(one -> waiting.stream().noneMatch(it -> isNewer(it, one)))
              .count();
      long going =
          waiting.stream()
              .filter(one -> waiting.stream().noneMatch(it -> isNewer(it, one)))
              .filter(one -> AskBudgetPolicy.fits(one, TUESDAY, asked))
              .count();
      assertThat(going).isEqualTo(Math.min(newest, Math.max(0, aWeek - told)));
    }
  }

  private static boolean isNewer(Message it, Message one) {
    return it.key().kind() == one.key().kind()
        && it.key().kind().catchUp() == MessageKind.CatchUp.LATEST_ONLY
        && it.key().date().isAfter(one.key().date());
  }
}
