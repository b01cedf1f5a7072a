package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Who was asked what. It has no link to any answer of an anonymous round, no time, and no order; it
 * is deleted 14 days after a round has closed (domain.md 3.6).
 */
public interface Asks {

  /** What somebody can answer now: rounds that are open, not declined and not done. */
  List<Ask> open(PersonKey person);

  /** The same with what they put off: they may answer it before that day, unasked. */
  default List<Ask> answerable(PersonKey person) {
    return open(person);
  }

  /** Whether somebody was asked; empty when not, or when it is too long ago. */
  Optional<Ask> find(String round, PersonKey person);

  /** "Don't ask me this one". */
  RoundOutcome decline(String round, PersonKey person);

  /** "Not now": not mentioned to them before that London day. */
  RoundOutcome later(String round, PersonKey person, LocalDate day);

  /**
   * They have answered under their name, or for their agency; never for an anonymous round.
   *
   * @param done false when it was returned to them
   */
  RoundOutcome done(String round, PersonKey person, boolean done);

  /** Somebody else is asked as well, for whom it was passed on to; never in an anonymous round. */
  RoundOutcome add(String round, PersonKey person);

  /**
   * Why they are asked: the audience's parts that they belong to, for example {@code agency:nhs},
   * {@code job:midwife}, {@code role:auditor}, {@code team:x}, {@code locality:pan_sussex}; {@code
   * everybody} when it has no parts, {@code passed-on} when they belong to none; empty when they
   * were not asked.
   */
  List<String> why(String round, PersonKey person);
}
