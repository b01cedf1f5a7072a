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

  /** Whether somebody was asked; empty when not, or when it is too long ago. */
  Optional<Ask> find(String round, PersonKey person);

  /** "Don't ask me this one". */
  RoundOutcome decline(String round, PersonKey person);

  /** "Not now": not mentioned to them before that London day. */
  RoundOutcome later(String round, PersonKey person, LocalDate day);

  /** Why they are asked: the audience's parts that they belong to, as codes; empty when not. */
  List<String> why(String round, PersonKey person);
}
