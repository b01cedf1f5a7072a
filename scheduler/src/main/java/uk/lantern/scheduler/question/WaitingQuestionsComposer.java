package uk.lantern.scheduler.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.Person;

/** The daily list of waiting questions, for one member of the partnership team. */
public final class WaitingQuestionsComposer {

  /** Name of the card template. */
  public static final String TEMPLATE = "questions-waiting";

  /** A card holds 25 KB; the rest is a count and the command {@code questions}. */
  static final int SHOWN = 10;

  private WaitingQuestionsComposer() {}

  /** Worth sending until the day's sending ends: tomorrow brings a newer list. */
  public static Message message(
      Person to, List<EscalatedQuestion> waiting, LocalDate today, SendingHours hours) {
    List<Map<String, Object>> shown =
        waiting.stream().limit(SHOWN).map(question -> line(question, today)).toList();
    return new Message(
        key(to, today),
        TEMPLATE,
        Map.of("count", waiting.size(), "questions", shown, "more", waiting.size() - shown.size()),
        hours.closing(today).toInstant());
  }

  /** One list a day and person. */
  public static OccurrenceKey key(Person to, LocalDate day) {
    return new OccurrenceKey(MessageKind.WAITING_QUESTIONS, "all", to.key(), day);
  }

  private static Map<String, Object> line(EscalatedQuestion question, LocalDate today) {
    return Map.of(
        "ref", question.ref(),
        "text", question.text(),
        "asked", question.asked().toString(),
        "due", question.due().toString(),
        "overdue", question.isOverdueOn(today));
  }
}
