package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.digest.report.NotReached;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.retention.Purge;

class ReportTest extends DigestWorld {

  @Test
  void itAddsUpAtEveryMomentFromTheFrozenListToTheLastCard() {
    practitioners(1_100);
    DigestEdition edition = done(editions.sendNow(approved().ref(), LEE));
    assertThat(count(edition, ReportWord.WAITING)).as("nothing offered yet").isEqualTo(1_104);
    sweep();
    AtomicInteger n = new AtomicInteger();
    for (int round = 0; round < 12; round++) {
      deliver(100, message -> receipt(n.getAndIncrement()));
      assertThat(report(edition).audience()).isEqualTo(1_104);
    }
    sweep();
    DeliveryReport report = report(edition);
    assertThat(now(edition).state()).isEqualTo(EditionState.SENT);
    assertThat(report.of(ReportWord.WAITING)).isZero();
    assertThat(report.of(ReportWord.NOT_INSTALLED)).isPositive();
    assertThat(report.of(ReportWord.IN_DOUBT)).isPositive();
    assertThat(report.counts().agencies().values().stream().mapToInt(ReportTest::sum).sum())
        .isEqualTo(1_104);
  }

  private static Receipt receipt(int n) {
    return switch (n % 10) {
      case 0 -> new Receipt.Unreachable("not_installed");
      case 1 -> new Receipt.Unreachable("blocked");
      case 2 -> new Receipt.Failed("too_large");
      case 3 -> new Receipt.Doubtful("timeout");
      default -> new Receipt.Delivered("card");
    };
  }

  private static int sum(Map<ReportWord, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void whoeverPausedTheDigestIsInTheAudienceAndCountedAsPaused() {
    preferences.change(MAYA, it -> it.withDigest(DigestFrequency.PAUSED));
    DigestEdition edition = sent();
    assertThat(count(edition, ReportWord.PAUSED)).isEqualTo(1);
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(3);
  }

  @Test
  void resentToThoseWhoFailedOnlyEverybodyKeepsOneWord() {
    DigestEdition edition = sending();
    deliver(
        4,
        message ->
            message.recipient().equals(MAYA)
                ? new Receipt.Failed("bad_request")
                : message.recipient().equals(BO)
                    ? new Receipt.Doubtful("timeout")
                    : new Receipt.Delivered("card"));
    sweep();
    DigestEdition again = done(editions.resendFailed(edition.ref(), LEE, Resend.FAILED));
    assertThat(again.state()).isEqualTo(EditionState.SENDING);
    assertThat(deliver()).extracting(Message::recipient).containsExactly(MAYA);
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(3);
    assertThat(count(edition, ReportWord.IN_DOUBT)).as("not without being asked").isEqualTo(1);
    sweep();
    assertThat(why(editions.resendFailed(edition.ref(), LEE, Resend.FAILED)))
        .isEqualTo(DigestRefusal.NOBODY_LEFT);
    done(editions.resendFailed(edition.ref(), LEE, Resend.FAILED_AND_IN_DOUBT));
    assertThat(deliver()).extracting(Message::recipient).containsExactly(BO);
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(4);
  }

  /** Somebody on leave is waited for until they are back, which may be in two weeks. */
  @Test
  void whileItStillWaitsForSomebodyItGoesAgainToThoseItFailedFor() {
    DigestEdition edition = sending();
    deliver(
        4,
        message ->
            message.recipient().equals(MAYA)
                ? new Receipt.Failed("bad_request")
                : message.recipient().equals(BO)
                    ? new Receipt.TryLater("out_of_hours", Duration.ofDays(3))
                    : new Receipt.Delivered("card"));
    sweep();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENDING);
    done(editions.resendFailed(edition.ref(), LEE, Resend.FAILED));
    assertThat(deliver()).extracting(Message::recipient).containsExactly(MAYA);
    assertThat(count(edition, ReportWord.WAITING)).isEqualTo(1);
    done(editions.stop(edition.ref(), LEE));
    assertThat(why(editions.resendFailed(edition.ref(), LEE, Resend.FAILED)))
        .isEqualTo(DigestRefusal.NOT_NOW);
  }

  @Test
  void afterTwoWeeksNothingIsSentAgain() {
    DigestEdition edition = sending();
    deliver(4, message -> new Receipt.Failed("bad_request"));
    sweep();
    clock.forward(Duration.ofDays(14));
    assertThat(why(editions.resendFailed(edition.ref(), LEE, Resend.FAILED)))
        .isEqualTo(DigestRefusal.TOO_LATE);
  }

  @Test
  void thoseNotReachedAreListedByAgencyAndToldAnotherWay() {
    practitioners(2);
    DigestEdition edition = sending();
    deliver(6, message -> new Receipt.Unreachable("not_installed"));
    List<NotReached> all = editions.notReached(edition.ref(), null);
    assertThat(all).hasSize(6).allMatch(it -> it.word() == ReportWord.NOT_INSTALLED);
    List<NotReached> other = editions.notReached(edition.ref(), "a2");
    assertThat(other).hasSize(1);
    int told =
        editions.toldAnotherWay(
            edition.ref(), List.of(other.getFirst().person()), "lee", LocalDate.of(2026, 12, 2));
    assertThat(told).isEqualTo(1);
    assertThat(count(edition, ReportWord.SENT_ANOTHER_WAY)).isEqualTo(1);
    assertThat(editions.notReached(edition.ref(), "a2")).isEmpty();
  }

  @Test
  void whenSinglePersonsAreForgottenTheLastFiguresStayAndStillAddUp() {
    practitioners(3);
    DigestEdition edition = sending();
    AtomicInteger n = new AtomicInteger();
    deliver(7, message -> receipt(n.getAndIncrement()));
    sweep();
    DeliveryReport before = report(edition);
    // Until the month of the letters is over, which for those of the 1st is one day more than 30.
    for (int day = 0; day < 32; day++) {
      purge();
      assertThat(report(edition).counts().words()).isEqualTo(before.counts().words());
      clock.forward(Duration.ofDays(1));
    }
    assertThat(mongo.getCollection("deliveries").countDocuments()).isZero();
    assertThat(mongo.getCollection("editionRecipients").countDocuments()).isZero();
    assertThat(report(edition).stillExact()).isFalse();
    assertThat(report(edition).counts().agencies()).isEqualTo(before.counts().agencies());
    assertThat(editions.notReached(edition.ref(), null)).isEmpty();
  }

  @Test
  void aMachineThatWasOffForTheLastNightsTakesTheFiguresBeforeItForgets() {
    DigestEdition edition = sent();
    clock.forward(Duration.ofDays(40));
    purge();
    assertThat(mongo.getCollection("editionRecipients").countDocuments()).isZero();
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(4);
  }

  /** As the nightly job calls them: in the order of the beans. */
  private void purge() {
    context
        .getBeanProvider(Purge.class)
        .orderedStream()
        .forEach(it -> it.purge(London.today(clock)));
  }
}
