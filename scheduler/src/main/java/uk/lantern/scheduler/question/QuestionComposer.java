package uk.lantern.scheduler.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingHours;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** Letters about questions: data for the card, in the words of the wording file. */
final class QuestionComposer {

  /** Shown in full on one card; the rest is behind the command {@code questions}. */
  static final int SHOWN = 10;

  /** A reply is still news after a holiday, and delivery records go after 30 days too. */
  static final int REPLY_KEPT_DAYS = 30;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Wording wording;

  QuestionComposer(Wording wording) {
    this.wording = wording;
  }

  /** Worth sending until the working hours of that day end. */
  Message waiting(WaitingQuestionsPolicy.Notice notice, LocalDate today) {
    List<EscalatedQuestion> questions = notice.questions();
    OccurrenceKey key =
        new OccurrenceKey(MessageKind.WAITING_QUESTIONS, "all", notice.to().key(), today);
    String first = questions.getFirst().ref();
    Map<String, Object> values =
        Map.of(
            "title",
            questions.size() == 1
                ? wording.say(QuestionWording.WAITING_ONE)
                : wording.say(QuestionWording.WAITING_MANY, Map.of("count", questions.size())),
            "how",
            wording.say(QuestionWording.WAITING_HOW, Map.of("ref", first)),
            "count",
            questions.size(),
            "questions",
            questions.stream().limit(SHOWN).map(question -> line(question, today)).toList());
    return new Message(key, "waiting-questions", values, at(today, WorkingHours.USUAL.to()));
  }

  /** To the asker of an answered question. */
  Message reply(EscalatedQuestion question, EscalatedQuestion.TeamReply reply, PersonKey asker) {
    OccurrenceKey key =
        new OccurrenceKey(MessageKind.QUESTION_ANSWERED, question.ref(), asker, reply.on());
    Map<String, Object> values =
        Map.of(
            "title",
            wording.say(QuestionWording.ANSWERED, Map.of("ref", question.ref())),
            "ref",
            question.ref(),
            "question",
            question.text(),
            "reply",
            reply.text());
    LocalDate until = reply.on().plusDays(REPLY_KEPT_DAYS);
    return new Message(key, "question-answered", values, at(until, LocalTime.MIDNIGHT));
  }

  private Map<String, Object> line(EscalatedQuestion question, LocalDate today) {
    boolean overdue = question.isOverdueOn(today);
    QuestionWording due = overdue ? QuestionWording.OVERDUE : QuestionWording.DUE;
    return Map.of(
        "ref", question.ref(),
        "text", question.text(),
        "due", wording.say(due, Map.of("date", DAY.format(question.due()))),
        "overdue", overdue);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(London.ZONE).toInstant();
  }
}
