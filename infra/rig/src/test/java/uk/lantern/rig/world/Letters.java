package uk.lantern.rig.world;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** Letters that carry their delivery key where the recipient, and so the tenant, can read it. */
record Letters(String tenantId, Clock clock) {

  private static final String TEMPLATE = "question-answered";

  /**
   * @param life how long it is worth sending
   */
  Message of(MessageKind kind, String person, int number, Duration life) {
    return of(kind, person, number, life, 0);
  }

  /**
   * The same with the date of an earlier day, as a sweep would have offered it then.
   *
   * @param daysAgo 0 for today
   */
  Message of(MessageKind kind, String person, int number, Duration life, int daysAgo) {
    LocalDate today = London.today(clock).minusDays(daysAgo);
    String key = Post.key(number);
    return new Message(
        new OccurrenceKey(kind, key, new PersonKey(tenantId, person), today),
        TEMPLATE,
        Map.of(
            "ref",
            key,
            "question",
            "What have we learned about this?",
            "answer",
            "The answer, in a few words, as long as such an answer usually is.",
            "answered",
            today.toString(),
            "date",
            today.toString()),
        clock.instant().plus(life));
  }
}
