package uk.lantern.scheduler.round.response;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.ResponseOutcome.Absent;
import uk.lantern.scheduler.round.response.ResponseOutcome.Done;
import uk.lantern.scheduler.round.response.ResponseOutcome.Refused;

/**
 * Takes one step of one response: sight, turn, policy, compare-and-set. Whoever loses a race is
 * told what the winner wrote.
 */
final class ResponseSteps {

  /** The second look finds the turn of the winner, so that it never comes to a third. */
  private static final int TRIES = 2;

  private final ResponsesStore store;
  private final RoundsAsked rounds;
  private final People people;
  private final IdentifierCheck identifiers;
  private final AnswerReader answers;
  private final Clock clock;

  ResponseSteps(
      ResponsesStore store,
      RoundsAsked rounds,
      People people,
      IdentifierCheck identifiers,
      Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.people = people;
    this.identifiers = identifiers;
    this.answers = new AnswerReader(identifiers);
    this.clock = clock;
  }

  ResponseOutcome take(ResponseKey key, PersonKey by, long turn, ResponseStep step) {
    Optional<Doing> known = doing(key, by, step);
    if (known.isEmpty()) {
      return new Absent();
    }
    Doing doing = known.get();
    Response seen = Response.of(key);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Response> now = store.find(key);
      seen = now.orElse(Response.of(key));
      if (!mayKnow(seen, doing)) {
        return new Absent();
      }
      if (seen.turn() != turn) {
        return late(seen, turn, by, step);
      }
      switch (ResponsePolicy.decide(seen, step, doing)) {
        case ResponsePolicy.No no -> {
          return no.why();
        }
        case ResponsePolicy.Permit permit -> {
          Response next = ResponseChange.of(permit, doing, clock.instant());
          if (store.put(next, doing.when().closedOn())) {
            return new Done(seen, next);
          }
        }
      }
    }
    // Its turn is the one that was seen and still nothing can be put in its place.
    return Refused.because(ResponseRefusal.NEWER, seen);
  }

  /** The same press once more is the step that was taken; anything else came too late. */
  private static ResponseOutcome late(Response now, long turn, PersonKey by, ResponseStep step) {
    boolean same = turn >= 0 && turn < now.turn() && isSame(now, (int) turn, by, step);
    return same ? new Done(now, now) : Refused.because(ResponseRefusal.CHANGED, now);
  }

  private static boolean isSame(Response now, int turn, PersonKey by, ResponseStep step) {
    ResponseEvent event = now.history().get(turn);
    return event.by().equals(by) && event.mark().equals(StepMark.of(step));
  }

  /** Empty when there is no such piece of a round that agencies answer. */
  private Optional<Doing> doing(ResponseKey key, PersonKey by, ResponseStep step) {
    return rounds
        .find(key)
        .map(
            when -> {
              Person person = people.find(by).orElse(null);
              Inquiry inquiry = rounds.inquiry(when.round(), key.agency());
              return new Doing(
                  by,
                  person,
                  rounds.isAsked(key, by, person),
                  sight(by, person, when),
                  when,
                  inquiry,
                  named(step),
                  amiss(step, inquiry, when),
                  identifies(step));
            });
  }

  private static ResponseSight sight(PersonKey by, @Nullable Person person, RoundNow when) {
    return person == null ? ResponseSight.ofNothing(by) : ResponseSight.of(person, when.today());
  }

  /** Whoever has nothing to do with it is not told that there is one. */
  private static boolean mayKnow(Response response, Doing doing) {
    return doing.asked()
        || response.isAuditor(doing.by())
        || doing.isOfficer()
        || doing.sight().leads(response.key().agency());
  }

  private @Nullable Person named(ResponseStep step) {
    PersonKey key = step.names();
    return key == null ? null : people.find(key).orElse(null);
  }

  private List<Understood.Amiss> amiss(ResponseStep step, Inquiry inquiry, RoundNow when) {
    return step instanceof ResponseStep.Give give
        ? inquiry.amiss(give.answers(), answers, when.today())
        : List.of();
  }

  private boolean identifies(ResponseStep step) {
    return step.texts().stream().anyMatch(text -> !identifiers.blocks(text).isEmpty());
  }

  boolean isAsked(ResponseKey key, PersonKey person) {
    return rounds.isAsked(key, person, people.find(person).orElse(null));
  }

  RoundsAsked rounds() {
    return rounds;
  }

  ResponseSight sight(PersonKey reader) {
    return people
        .find(reader)
        .map(it -> ResponseSight.of(it, London.today(clock)))
        .orElseGet(() -> ResponseSight.ofNothing(reader));
  }
}
