package uk.lantern.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Seen;
import uk.lantern.bot.turn.SeenActivities;
import uk.lantern.bot.turn.SeenWork;
import uk.lantern.bot.turn.Trace;
import uk.lantern.bot.turn.Traces;
import uk.lantern.scheduler.people.PersonKey;

/** Sees to it that an activity is worked on once, and leaves the trace that it may leave. */
final class Dedupe {

  private final SeenActivities seen;
  private final Traces traces;
  private final Surroundings.People people;

  Dedupe(SeenActivities seen, Traces traces, Surroundings.People people) {
    this.seen = seen;
    this.traces = traces;
    this.people = people;
  }

  /**
   * What became of a delivery.
   *
   * @param quiet whether its copies are all told the same, whatever the first was told
   */
  record Taken(Seen seen, boolean quiet) {

    boolean isCopy() {
      return seen instanceof Seen.Answered answered && answered.copy();
    }
  }

  Taken take(Activity activity, Incoming incoming, ActivityKey key, byte[] body, SeenWork work) {
    PersonKey signedIn = incoming.person();
    PersonKey person = signedIn == null ? null : people.played(signedIn);
    Trace trace = traces.of(person, pressed(activity));
    return new Taken(seen.take(key, body, trace, work), !(trace instanceof Trace.Usual));
  }

  /** Null for everything but a button that can be read; what cannot is refused later on. */
  private static @Nullable CardAction pressed(Activity activity) {
    try {
      return switch (activity.getType()) {
        case ActivityTypes.MESSAGE -> Pressed.submitted(activity);
        case ActivityTypes.INVOKE -> Pressed.executed(activity);
        default -> null;
      };
    } catch (Refusal unreadable) {
      return null;
    }
  }
}
