package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;

/** The messages of a round: they carry references and nothing else. */
public final class RoundMessages {

  /** Names of the card templates. */
  public static final String ASKED = "round-asked";

  public static final String REMINDED = "round-reminded";
  public static final String TOLD = "round-told";
  public static final String NEWS = "round-news";

  /** The what of the weekly card of everything that somebody has to finish. */
  public static final String OUTSTANDING = "outstanding";

  /** Values of a message. */
  static final String ROUND = "round";

  static final String STAGE = "stage";
  static final String ABOUT = "about";

  /** Nobody's leave is longer that still wants to know. */
  static final int DAYS_ON_THE_WAY = 21;

  private RoundMessages() {}

  /** The first moment at which an answer is too late. */
  public static ZonedDateTime closing(Round round) {
    LocalDateTime closes = round.plan().dates().closes();
    return new PlannedTime(closes.toLocalDate(), closes.toLocalTime(), London.ZONE).moment();
  }

  /** The key of the one question whether somebody will answer. */
  public static OccurrenceKey askedKey(Round round, PersonKey whom, LocalDate opened) {
    boolean pulse = round.kind() == QuestionnaireKind.PULSE;
    return new OccurrenceKey(
        pulse ? MessageKind.PULSE_ASKED : MessageKind.ROUND_ASKED, round.ref(), whom, opened);
  }

  static Message asked(Round round, PersonKey whom, LocalDate opened) {
    return message(askedKey(round, whom, opened), ASKED, round);
  }

  /** The key of a pulse's one reminder: its closing may move, and gives no second one. */
  public static OccurrenceKey pulseReminderKey(Round round, PersonKey whom, LocalDate opened) {
    return new OccurrenceKey(MessageKind.PULSE_REMINDED, round.ref(), whom, opened);
  }

  static Message pulseReminder(Round round, PersonKey whom, LocalDate opened) {
    return message(pulseReminderKey(round, whom, opened), REMINDED, round);
  }

  /**
   * The key of a reminder by name.
   *
   * @param why {@code last} or {@code nudge} with its number
   */
  public static OccurrenceKey reminderKey(Round round, String why, PersonKey whom, LocalDate day) {
    return new OccurrenceKey(MessageKind.ROUND_REMINDED, round.ref() + " " + why, whom, day);
  }

  static Message reminder(Round round, String why, PersonKey whom, LocalDate day) {
    return message(reminderKey(round, why, whom, day), REMINDED, round);
  }

  /** The key of the weekly card of its own. */
  public static OccurrenceKey weeklyKey(PersonKey whom, LocalDate week) {
    return new OccurrenceKey(MessageKind.ROUND_REMINDED, OUTSTANDING, whom, week);
  }

  static Message weekly(PersonKey whom, LocalDate week, ZonedDateTime expires) {
    return new Message(weeklyKey(whom, week), REMINDED, Map.of(), expires.toInstant());
  }

  /** The key of a follow-up; another day is another letter. */
  public static OccurrenceKey followUpKey(FollowUp it) {
    String what = it.round() + " " + it.stage() + " " + it.about().objectId();
    return new OccurrenceKey(MessageKind.ROUND_REMINDED, what, it.whom(), it.day());
  }

  static Message followUp(FollowUp it) {
    return new Message(
        followUpKey(it),
        REMINDED,
        Map.of(ROUND, it.round(), STAGE, it.stage().name(), ABOUT, person(it.about())),
        it.day().plusDays(DAYS_ON_THE_WAY).atStartOfDay(London.ZONE).toInstant());
  }

  static Message told(Round round, PersonKey whom, LocalDate day) {
    return new Message(
        new OccurrenceKey(MessageKind.ROUND_TOLD, round.ref(), whom, day),
        TOLD,
        Map.of(ROUND, round.ref()),
        day.plusDays(DAYS_ON_THE_WAY).atStartOfDay(London.ZONE).toInstant());
  }

  /** Names no agency's answers: who, what, which part. */
  static Message news(NewsItem it) {
    String what =
        "%s %s %s %s %d".formatted(it.round(), it.part(), it.agency(), it.news(), it.step());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(ROUND, it.round());
    values.put("news", it.news().name());
    values.put("part", it.part());
    values.put("agency", it.agency());
    values.put("by", person(it.by()));
    return new Message(
        new OccurrenceKey(MessageKind.ROUND_NEWS, what, it.whom(), it.day()),
        NEWS,
        values,
        it.day().plusDays(DAYS_ON_THE_WAY).atStartOfDay(London.ZONE).toInstant());
  }

  /** The person that a value names. */
  static PersonKey person(Message message, String name) {
    return message.values().get(name) instanceof Map<?, ?> it
        ? new PersonKey(String.valueOf(it.get("tenant")), String.valueOf(it.get("objectId")))
        : message.recipient();
  }

  private static Map<String, String> person(PersonKey key) {
    return Map.of("tenant", key.tenant(), "objectId", key.objectId());
  }

  /** Worth sending until an answer is too late. */
  private static Message message(OccurrenceKey key, String template, Round round) {
    return new Message(key, template, Map.of(ROUND, round.ref()), closing(round).toInstant());
  }
}
