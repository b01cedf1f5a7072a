package uk.lantern.scheduler.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.budget.AskBudgetPolicy;
import uk.lantern.scheduler.budget.Asked;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.Person;

/** Decides what becomes of a message that could go out now. */
final class SendPolicy {

  static final String LEFT = "left";
  static final String ROLE_ENDED = "role_ended";
  static final String TOO_LATE = "too_late";
  static final String NO_WORKING_DAY = "no_working_day";

  /** Any odd 64-bit number with its bits well mixed; this one is 2^64 over the golden ratio. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final SendingTimes times;
  private final Duration spread;

  /**
   * @param spread over how long what waited for an opening goes out
   */
  SendPolicy(SendingTimes times, Duration spread) {
    this.times = times;
    this.spread = spread;
  }

  /** The same for somebody who was asked nothing yet. */
  Verdict judge(Message message, @Nullable Person person, PersonDays days, ZonedDateTime now) {
    return judge(message, person, days, Asked.NOTHING, now);
  }

  /**
   * @param person null for somebody who is in no list: they have no role, and no days of their own
   * @param asked what they were asked lately; not looked at for what does not count
   * @param now in London
   */
  Verdict judge(
      Message message, @Nullable Person person, PersonDays days, Asked asked, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    if (person != null && person.hasLeftOn(today)) {
      return new Verdict.Withdraw(LEFT);
    }
    if (person != null && !Audience.of(message.key().kind()).holds(person.rolesOn(today))) {
      return new Verdict.Withdraw(ROLE_ENDED);
    }
    if (!message.key().kind().isNoticed()) {
      // A card that names a child must not stand there until the morning.
      return new Verdict.Send();
    }
    Optional<QuietReason> quiet = times.quiet(now, days);
    Optional<ZonedDateTime> earliest =
        quiet.isEmpty() ? Optional.of(now) : times.earliest(now, days);
    if (earliest.isPresent() && isFull(message, earliest.get().toLocalDate(), asked)) {
      LocalDate next = AskBudgetPolicy.weekAfter(earliest.get().toLocalDate());
      return later(
          message, QuietReason.WEEK_FULL, times.earliest(next.atStartOfDay(London.ZONE), days));
    }
    return quiet.map(reason -> later(message, reason, earliest)).orElseGet(Verdict.Send::new);
  }

  /** What does not fit in a week waits for the next, and is looked at again then. */
  private static boolean isFull(Message message, LocalDate day, Asked asked) {
    return AskBudgetPolicy.counts(message) && !AskBudgetPolicy.fits(message, day, asked);
  }

  /** Never past its expiry without saying so: then it waits for that, which ends it. */
  private Verdict later(Message message, QuietReason reason, Optional<ZonedDateTime> earliest) {
    if (earliest.isEmpty()) {
      return new Verdict.Withdraw(reason == QuietReason.PAUSED ? reason.code() : NO_WORKING_DAY);
    }
    Instant opening = earliest.get().toInstant();
    if (!opening.isBefore(message.expires())) {
      return reason == QuietReason.PAUSED
          ? new Verdict.Withdraw(reason.code())
          : new Verdict.Defer(message.expires(), TOO_LATE);
    }
    Instant spreadOut = opening.plus(share(message.recipient().objectId()));
    return new Verdict.Defer(
        spreadOut.isBefore(message.expires()) ? spreadOut : opening, reason.code());
  }

  /**
   * The same part of the spread for everything of one person, so that their post comes together.
   */
  private Duration share(String objectId) {
    long millis = spread.toMillis();
    return millis == 0
        ? Duration.ZERO
        : Duration.ofMillis(Long.remainderUnsigned(objectId.hashCode() * MIX, millis));
  }
}
