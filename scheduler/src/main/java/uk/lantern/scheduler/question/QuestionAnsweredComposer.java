package uk.lantern.scheduler.question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;

/** The team's reply, for one person who asked. */
public final class QuestionAnsweredComposer {

  /** Name of the card template. */
  public static final String TEMPLATE = "question-answered";

  /** As long as the question itself is kept: nobody's pause or leave is longer. */
  private static final int WORTH_SENDING_MONTHS = StoredQuestion.KEPT_MONTHS;

  private QuestionAnsweredComposer() {}

  /**
   * The letter with one revision of the answer.
   *
   * @param corrected the revision that this person has got before, null when there is none
   */
  public static Message message(
      EscalatedQuestion question, TeamReply reply, PersonKey asker, @Nullable TeamReply corrected) {
    LocalDate last = reply.on().plusMonths(WORTH_SENDING_MONTHS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", question.ref());
    values.put("question", question.text());
    values.put("answer", reply.text());
    values.put("asked", question.asked().toString());
    values.put("answered", reply.on().toString());
    values.put("joined", !question.askers().getFirst().equals(asker));
    if (corrected != null) {
      values.put("corrects", corrected.on().toString());
    }
    return new Message(
        key(question, reply, asker), TEMPLATE, values, last.atStartOfDay(London.ZONE).toInstant());
  }

  /** Whether a letter brings any revision of the answer to that question. */
  public static boolean isAbout(Message message, String ref) {
    String what = message.key().what();
    return message.key().kind() == MessageKind.QUESTION_ANSWERED
        && (what.equals(ref) || what.startsWith(ref + " r"));
  }

  /** One letter per asker and revision; the first revision has the bare reference. */
  static OccurrenceKey key(EscalatedQuestion question, TeamReply reply, PersonKey asker) {
    String what = reply.revision() == 1 ? question.ref() : question.ref() + " r" + reply.revision();
    return new OccurrenceKey(MessageKind.QUESTION_ANSWERED, what, asker, reply.on());
  }
}
