package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.DigestFrequency;

/** Whoever wants a digest a month gets one a month, in every month there is. */
class MonthlyReaderTest extends DigestWorld {

  /** Four leap years and more than one turn of the weekdays through the dates. */
  private static final int YEARS = 30;

  @Test
  void servedOnTheFirstNobodyIsServedAgainInThatMonthAlthoughEveryNightForgetsWhatIsOld() {
    String first = draft().ref();
    String second = draft().ref();
    preferences.change(MAYA, it -> it.withDigest(DigestFrequency.MONTHLY));
    YearMonth begin = YearMonth.of(2027, 1);
    for (YearMonth month = begin; month.isBefore(begin.plusYears(YEARS)); month = next(month)) {
      Message served = at(month.atDay(1), first);
      assertThat(letters.withdrawal(served, London.now(clock))).as("%s", month).isEmpty();
      outbox.offer(served);
      assertThat(deliver()).as("%s", month).hasSize(1);
      for (int day = 29; day <= month.lengthOfMonth(); day++) {
        Message again = at(month.atDay(day), second);
        outbox.purge(month.atDay(day));
        assertThat(letters.withdrawal(again, London.now(clock)))
            .as("%s", month.atDay(day))
            .contains("paused");
      }
    }
    assertThat(outbox.purge(begin.plusYears(YEARS).atDay(1).plusDays(30))).isPositive();
    assertThat(mongo.getCollection("deliveries").countDocuments()).isZero();
  }

  private static YearMonth next(YearMonth month) {
    return month.plusMonths(1);
  }

  /** The letter of an edition of that day, at ten in the morning. */
  private Message at(LocalDate day, String ref) {
    clock.set(day.atTime(10, 0).toString());
    return new Message(
        new OccurrenceKey(MessageKind.DIGEST, ref, MAYA, day),
        "digest",
        Map.of("edition", ref),
        day.plusDays(14).atStartOfDay(London.ZONE).toInstant());
  }
}
