package uk.lantern.scheduler.question;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** The team's reply, for the person who asked. */
public final class QuestionAnsweredComposer {

  /** Name of the card template. */
  public static final String TEMPLATE = "question-answered";

  /** As long as a delivery is kept: an absent asker finds the reply on coming back. */
  private static final int WORTH_SENDING_DAYS = 30;

  private QuestionAnsweredComposer() {}

  /** Empty while the question waits, and when it was asked without a name. */
  public static Optional<Message> message(EscalatedQuestion question) {
    EscalatedQuestion.TeamReply reply = question.reply();
    PersonKey asker = question.asker();
    if (reply == null || asker == null) {
      return Optional.empty();
    }
    LocalDate last = reply.on().plusDays(WORTH_SENDING_DAYS);
    return Optional.of(
        new Message(
            new OccurrenceKey(MessageKind.QUESTION_ANSWERED, question.ref(), asker, reply.on()),
            TEMPLATE,
            Map.of(
                "ref", question.ref(),
                "question", question.text(),
                "answer", reply.text(),
                "asked", question.asked().toString(),
                "answered", reply.on().toString()),
            last.atStartOfDay(London.ZONE).toInstant()));
  }
}
