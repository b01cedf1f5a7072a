package uk.lantern.scheduler.budget;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.MessageKind.CatchUp;

/**
 * Whether a week has room for one more thing that asks somebody for something. A week is Monday to
 * Sunday, London. What concerns a safety-critical action always has room, and takes none from
 * others; news of somebody's own doing and answers to their questions are not asked for either.
 */
public final class AskBudgetPolicy {

  /** What counts. In a week with too little room the first of these goes: what has a date soon. */
  private static final List<MessageKind> IN_ORDER =
      List.of(
          MessageKind.ACTION_TODAY,
          MessageKind.ACTION_OVERDUE,
          MessageKind.ROUND_REMINDED,
          MessageKind.ACTION_BUNDLE,
          MessageKind.ROUND_ASKED,
          MessageKind.PULSE_ASKED,
          MessageKind.PULSE_REMINDED,
          MessageKind.DIGEST);

  /** What has waited for a week already goes before what is of this one; ids decide a tie. */
  private static final Comparator<Asking> FIRST =
      Comparator.<Asking, Boolean>comparing(one -> !one.sending())
          .thenComparing(one -> weekOf(one.date()))
          .thenComparing(one -> IN_ORDER.indexOf(one.kind()))
          .thenComparing(Asking::date)
          .thenComparing(Asking::id);

  private AskBudgetPolicy() {}

  /** The kinds that count. */
  public static Collection<MessageKind> kinds() {
    return IN_ORDER;
  }

  /** Whether it counts, and may have to wait. */
  public static boolean counts(Message message) {
    return IN_ORDER.contains(message.key().kind())
        && !Boolean.TRUE.equals(message.values().get(Message.SAFETY_CRITICAL));
  }

  /**
   * Whether a message that counts may go in the week of a day. Every claimer that asks gets the
   * same answer, because each sees what the others hold: of two that take the last place at the
   * same time, one waits.
   *
   * @param asked of its recipient; the message itself may be among what waits
   */
  public static boolean fits(Message message, LocalDate day, Asked asked) {
    Asking one = of(message, false);
    long before =
        asked.waiting().stream()
            .filter(other -> !other.id().equals(one.id()))
            .filter(other -> !isOlderOf(other, one) && !hasNewer(other, asked))
            .filter(other -> FIRST.compare(other, one) < 0)
            .count();
    return asked.toldInWeekOf(day) + before < asked.aWeek();
  }

  static Asking of(Message message, boolean sending) {
    return new Asking(message.key().id(), message.key().kind(), message.key().date(), sending);
  }

  /** The Monday of the week a day lies in. */
  public static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The Monday after. */
  public static LocalDate weekAfter(LocalDate day) {
    return weekOf(day).plusWeeks(1);
  }

  /** Of several that say the same only the newest goes, so the others take no place. */
  private static boolean hasNewer(Asking one, Asked asked) {
    return asked.waiting().stream().anyMatch(other -> isOlderOf(one, other));
  }

  private static boolean isOlderOf(Asking one, Asking other) {
    return one.kind() == other.kind()
        && one.kind().catchUp() == CatchUp.LATEST_ONLY
        && one.date().isBefore(other.date())
        && !one.sending();
  }
}
