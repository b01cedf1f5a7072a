package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

/**
 * Every round. Each step is one document, compare-and-set: of two people who take the same step at
 * once, one has taken it and the other is told. References are understood as people type them:
 * {@code P-0007}, {@code p7}, {@code sa-2026-4}.
 */
public interface Rounds {

  /** Who acts when nobody does: opens and closes at the planned moments. */
  PersonKey CLOCK = new PersonKey("lantern", "clock");

  RoundOutcome draft(PersonKey by, RoundPlan plan);

  /**
   * Another plan for a draft; once launched only its closing moment, its results and its meeting,
   * and only to later ones (otherwise {@link RoundRefusal#NOT_NOW}, {@link
   * RoundRefusal#ANONYMITY_FIXED}, {@link RoundRefusal#DATES_OUT_OF_ORDER}).
   *
   * @param turn of the round that the person saw
   */
  RoundOutcome change(String ref, PersonKey by, long turn, RoundPlan plan);

  /** Freezes the audience and everything else; it opens at its moment, or now when that is past. */
  RoundOutcome launch(String ref, PersonKey by, long turn);

  /**
   * Reminds those outstanding once more; refused for an anonymous round, of which nobody may know
   * who they are (its one reminder goes to everybody asked, by itself), and for a pulse with names
   * after the first.
   */
  RoundOutcome nudge(String ref, PersonKey by);

  /**
   * Reminds those outstanding of a manager's own agency, at most once in three working days, a
   * nudge of the whole round counted in. Any manager or safeguarding lead of the agency may; {@link
   * RoundOutcome.Absent} for a round that is not put to it, as for one that there is not.
   */
  RoundOutcome nudgeAgency(String ref, PersonKey manager);

  /**
   * The London day from which an agency's people may be nudged; empty when they never were. It may
   * come after the closing.
   */
  Optional<LocalDate> nextNudge(Round round, String agency);

  /**
   * Closes it now, before its moment. The outcome says {@code CLOSING} when putting the answers
   * away took a second try; the next sweep has it done.
   */
  RoundOutcome close(String ref, PersonKey by, long turn);

  /** Sends "you said, we're doing" to everybody who was asked. */
  RoundOutcome tell(String ref, PersonKey by, long turn, YouSaid words);

  RoundOutcome archive(String ref, PersonKey by, long turn);

  /**
   * Gives it up; what was answered is deleted unread. One that is closing is given up only when its
   * key is not here any more, so that nobody can read what was answered.
   */
  RoundOutcome cancel(String ref, PersonKey by, long turn, String reason);

  /**
   * A legal hold stops every deletion of it, a public inquiry's for example; it does not stop the
   * destruction of its key, which people were promised.
   */
  RoundOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String reason);

  Optional<Round> find(String ref);

  /** The newest first. */
  List<Round> in(Collection<RoundState> states, int most);

  /** Those that test an item of learning, the newest first, of every state but drafts. */
  List<Round> testing(String item);

  /** How many it would be put to, were it launched now. */
  int size(RoundAudience audience);

  /**
   * Whether its key, which answers without names need, cannot be used here: until it can, nobody
   * answers and it does not close, and nothing is lost.
   */
  default boolean isKeyAway(Round round) {
    return false;
  }

  /** The agencies that it was put to; empty for a round that persons answer. */
  Set<String> agencies(Round round);

  /** Who is outstanding, by name; empty when anonymous or not open: see {@link Outstanding}. */
  Outstanding outstanding(Round round);

  /** Calls this whenever a round has something to send, open or close; it must return at once. */
  void whenDue(Runnable listener);

  /**
   * Who has not finished.
   *
   * @param known false for an anonymous round: nobody is to know, so nobody is counted
   */
  record Outstanding(boolean known, int asked, List<Person> people) {

    public Outstanding {
      people = List.copyOf(people);
    }

    @Override
    public String toString() {
      return "Outstanding[" + asked + "]";
    }
  }
}
