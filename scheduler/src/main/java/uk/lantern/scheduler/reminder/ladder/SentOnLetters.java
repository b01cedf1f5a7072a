package uk.lantern.scheduler.reminder.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.reminder.Pressed;

/** Brings what was pressed to those it is for, each once. */
public final class SentOnLetters {

  static final String TEMPLATE = "action-sent-on";
  static final String ACTION = "action";
  static final String DUE = "due";
  static final String STEP = "step";

  /** Nobody's leave is longer; and the outbox remembers longer. */
  private static final Period WORTH_SENDING = Period.ofDays(21);

  private static final Period LOOKED_BACK = Period.ofDays(14);

  private final Presses presses;
  private final Outbox outbox;

  public SentOnLetters(Presses presses, Outbox outbox) {
    this.presses = presses;
    this.outbox = outbox;
  }

  /** Safe to repeat: each step and person has one key. */
  int offer(Pressed pressed) {
    LocalDate day = LocalDate.ofInstant(pressed.at(), London.ZONE);
    Instant expires = day.plus(WORTH_SENDING).atStartOfDay(London.ZONE).toInstant();
    Map<String, Object> values =
        Map.of(ACTION, pressed.ref(), DUE, pressed.due().toString(), STEP, pressed.step().name());
    List<Message> letters =
        pressed.to().stream()
            .map(
                whom ->
                    new Message(
                        new OccurrenceKey(
                            MessageKind.ACTION_SENT_ON,
                            pressed.ref() + " " + pressed.step().name(),
                            whom,
                            day),
                        TEMPLATE,
                        values,
                        expires))
            .toList();
    return outbox.offerAll(letters);
  }

  /** What a crash kept from the outbox after a press. */
  public int sweep(ZonedDateTime now) {
    return presses.since(now.minus(LOOKED_BACK).toInstant()).stream().mapToInt(this::offer).sum();
  }
}
