package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.NudgePolicy;
import uk.lantern.scheduler.round.Reminding;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundEvent;

/**
 * Offers what an open round owes: the question itself, one reminder, and what was nudged. What it
 * remembers spares it a look at everybody each five minutes; a start forgets it, and then the
 * occurrence keys know.
 *
 * <p>A pulse's reminder goes to everybody who was asked, whether they have answered or not, because
 * the deliveries of one that went to the others would say for 30 days who had not (attack 118).
 */
public final class AskingLetters {

  /** What happened longer ago is told already; the outbox remembers for 30 days. */
  static final int LOOKED_BACK_DAYS = 14;

  /** A nudge that a crash kept from the outbox is pressed again after three working days. */
  private static final int NUDGE_DAYS = 3;

  /** Reminders come with the other post of a morning. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Reminding reminding;
  private final RoundReminderPolicy policy;
  private final Outbox outbox;
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  public AskingLetters(Reminding reminding, RoundReminderPolicy policy, Outbox outbox) {
    this.reminding = reminding;
    this.policy = policy;
    this.outbox = outbox;
  }

  /**
   * @param open rounds that can be answered
   * @param now in London
   * @return how many letters are new
   */
  public int run(Collection<Round> open, ZonedDateTime now) {
    int offered = 0;
    for (Round round : open) {
      if (!now.isBefore(RoundMessages.closing(round))) {
        continue;
      }
      LocalDate opened = Happened.openingDay(round);
      offered += asked(round, opened, now) + last(round, opened, now) + nudged(round, opened, now);
    }
    return offered;
  }

  private int asked(Round round, LocalDate opened, ZonedDateTime now) {
    boolean lately = !now.toLocalDate().isAfter(opened.plusDays(LOOKED_BACK_DAYS));
    return lately
        ? offer(round, "asked " + opened, whom -> RoundMessages.asked(round, whom, opened))
        : 0;
  }

  private int last(Round round, LocalDate opened, ZonedDateTime now) {
    LocalDate on = policy.lastOn(round, opened).orElse(null);
    if (on == null || now.isBefore(on.atTime(MORNING).atZone(now.getZone()))) {
      return 0;
    }
    return offer(
        round,
        "last " + on,
        whom ->
            isPulse(round)
                ? RoundMessages.pulseReminder(round, whom, opened)
                : RoundMessages.reminder(round, "last", whom, on));
  }

  /** What the team nudged, and what managers did; each is numbered among its own kind. */
  private int nudged(Round round, LocalDate opened, ZonedDateTime now) {
    int offered = 0;
    Map<String, Integer> numbers = new HashMap<>();
    for (RoundEvent nudge : Happened.nudges(round)) {
      String agency = nudge.agency();
      String why = "nudge" + numbers.merge(Objects.requireNonNullElse(agency, ""), 1, Integer::sum);
      LocalDate day = Happened.day(nudge);
      if (now.toLocalDate().isAfter(day.plusDays(NUDGE_DAYS))) {
        continue;
      }
      offered +=
          agency == null
              ? nudgedWhole(round, nudge, why, opened)
              : offer(
                  round,
                  why + " " + agency,
                  () -> reminding.toRemind(round.ref(), agency),
                  whom -> RoundMessages.reminder(round, why + " " + agency, whom, day));
    }
    return offered;
  }

  /**
   * A pulse that the team nudges has had its one reminder. Whom a manager has just reminded is left
   * out: nobody gets two within three working days.
   */
  private int nudgedWhole(Round round, RoundEvent nudge, String why, LocalDate opened) {
    LocalDate day = Happened.day(nudge);
    return isPulse(round)
        ? offer(round, why, whom -> RoundMessages.pulseReminder(round, whom, opened))
        : offer(
            round,
            why,
            () -> unspared(round, nudge),
            whom -> RoundMessages.reminder(round, why, whom, day));
  }

  private List<PersonKey> unspared(Round round, RoundEvent nudge) {
    List<PersonKey> all = new ArrayList<>(reminding.toRemind(round.ref()));
    for (String agency : NudgePolicy.spared(round, nudge.at(), policy.workingDays())) {
      all.removeAll(reminding.toRemind(round.ref(), agency));
    }
    return all;
  }

  private int offer(Round round, String what, Function<PersonKey, Message> letter) {
    return offer(round, what, () -> reminding.toRemind(round.ref()), letter);
  }

  private int offer(
      Round round,
      String what,
      Supplier<List<PersonKey>> those,
      Function<PersonKey, Message> letter) {
    String mark = round.ref() + " " + what;
    if (done.contains(mark)) {
      return 0;
    }
    int offered = outbox.offerAll(those.get().stream().map(letter).toList());
    done.add(mark);
    return offered;
  }

  private static boolean isPulse(Round round) {
    return round.kind() == QuestionnaireKind.PULSE;
  }
}
