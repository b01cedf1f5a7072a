package uk.lantern.scheduler.reminder.tell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ExtensionPolicy;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** The letters that the steps of an action ask for; each step and person has one key. */
public final class NewsLetters {

  public static final String TEMPLATE = "action-news";

  /** Values of a message: the action, and the turn that the step led to. */
  public static final String ACTION = "action";

  public static final String TURN = "turn";

  /** Nobody's leave is longer that still wants to know; and the outbox remembers longer. */
  static final Period WORTH_SENDING = Period.ofDays(21);

  /** A step that is older needs no letter any more: a start after months tells no old news. */
  public static final Period LOOKED_BACK = Period.ofDays(14);

  private final Parties parties;
  private final WorkingDays workingDays;

  public NewsLetters(Parties parties, WorkingDays workingDays) {
    this.parties = parties;
    this.workingDays = workingDays;
  }

  /** Of every step of the last two weeks that is still news; those offered before are among it. */
  public List<Message> of(Action action, ZonedDateTime now) {
    List<Message> letters = new ArrayList<>();
    Instant since = now.minus(LOOKED_BACK).toInstant();
    for (int turn = 1; turn <= action.history().size(); turn++) {
      ActionEvent event = action.history().get(turn - 1);
      if (event.at().isAfter(since)) {
        letters.addAll(of(action, event, turn, now.toLocalDate()));
      }
    }
    return letters;
  }

  /** Of a closed action whose difference has to be looked at now. */
  public List<Message> impactDue(Action action, LocalDate today) {
    LocalDate due = action.proof().impactDue();
    if (due == null || !TellPolicy.isImpactDue(action, today)) {
      return List.of();
    }
    String what = action.ref() + " impact " + due;
    Map<String, Object> values = Map.of(ACTION, action.ref());
    return parties.of(Party.OFFICERS, action, today).stream()
        .map(
            whom ->
                new Message(
                    new OccurrenceKey(MessageKind.ACTION_NEWS, what, whom, due),
                    TEMPLATE,
                    values,
                    expires(today)))
        .toList();
  }

  private List<Message> of(Action action, ActionEvent event, int turn, LocalDate today) {
    News news = news(action, event).orElse(null);
    if (news == null) {
      return List.of();
    }
    LocalDate day = LocalDate.ofInstant(event.at(), London.ZONE);
    return TellPolicy.without(whom(news, action, today), event.by()).stream()
        .filter(whom -> TellPolicy.isStillTrue(news, action, whom, today))
        .map(
            whom ->
                new Message(
                    new OccurrenceKey(
                        MessageKind.ACTION_NEWS, action.ref() + " " + turn, whom, day),
                    TEMPLATE,
                    Map.of(ACTION, action.ref(), TURN, turn),
                    expires(day)))
        .toList();
  }

  /** What a step is, with whose decision it waits for. */
  public Optional<News> news(Action action, ActionEvent event) {
    boolean byChair =
        event.move() == ActionMove.ASK_MORE_TIME
            && action
                .openExtension()
                .filter(asked -> ExtensionPolicy.needsChair(action, asked, workingDays))
                .isPresent();
    return TellPolicy.news(action, event, byChair);
  }

  /** An agency without a lead, or a group without a chair, has the officers. */
  private List<PersonKey> whom(News news, Action action, LocalDate today) {
    List<PersonKey> all =
        news.parties().stream()
            .flatMap(party -> parties.of(party, action, today).stream())
            .toList();
    return all.isEmpty() ? parties.of(Party.OFFICERS, action, today) : all;
  }

  private static Instant expires(LocalDate day) {
    return day.plus(WORTH_SENDING).atStartOfDay(London.ZONE).toInstant();
  }
}
