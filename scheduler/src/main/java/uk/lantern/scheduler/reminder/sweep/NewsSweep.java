package uk.lantern.scheduler.reminder.sweep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Taken;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.reminder.tell.NewsLetters;

/** Tells of steps at once, and by its sweep of those whose letters a crash kept from the outbox. */
public final class NewsSweep {

  private static final Logger LOG = LoggerFactory.getLogger(NewsSweep.class);

  /** What {@link Actions#streamOpenByOwner} leaves out: nobody has to do it any more. */
  private static final Set<ActionState> ENDED =
      EnumSet.of(
          ActionState.VERIFIED,
          ActionState.CLOSED,
          ActionState.SUPERSEDED,
          ActionState.CANCELLED,
          ActionState.DECLINED);

  private final Actions actions;
  private final NewsLetters letters;
  private final Outbox outbox;
  private final Clock clock;

  public NewsSweep(Actions actions, NewsLetters letters, Outbox outbox, Clock clock) {
    this.actions = actions;
    this.letters = letters;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** From now on every step is told of as soon as it is stored; nobody who takes one waits. */
  public void listen() {
    actions.whenTaken(taken -> Thread.ofVirtual().name("action-news").start(() -> tell(taken)));
  }

  private void tell(Taken taken) {
    try {
      outbox.offerAll(letters.of(taken.now(), London.now(clock)));
    } catch (RuntimeException e) {
      LOG.error(
          "News of {} was not offered ({}); the next sweep does.",
          taken.now().ref(),
          e.getClass().getSimpleName());
    }
  }

  /**
   * @param now in London
   * @return how many letters were offered
   */
  public int run(ZonedDateTime now) {
    Instant since = now.minus(NewsLetters.LOOKED_BACK).toInstant();
    Offers offers = new Offers(outbox);
    actions.streamOpenByOwner(
        (person, theirs) -> theirs.forEach(action -> recent(action, since, now, offers)));
    // In the years they are kept they become more than any list holds, and each may be due.
    try (Stream<Action> ended = actions.stream(ActionFilter.all().in(ENDED))) {
      ended.forEach(
          action -> {
            recent(action, since, now, offers);
            offers.addAll(letters.impactDue(action, now.toLocalDate()));
          });
    }
    return offers.done();
  }

  private void recent(Action action, Instant since, ZonedDateTime now, Offers offers) {
    if (action.lastEvent().at().isAfter(since)) {
      offers.addAll(letters.of(action, now));
    }
  }
}
