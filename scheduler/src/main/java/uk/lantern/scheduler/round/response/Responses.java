package uk.lantern.scheduler.round.response;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What agencies answer to audits and assurance requests: one document for each round, agency and
 * record or case. Each step is one compare-and-set: of two devices that take different steps from
 * the same turn, one has taken its and the other is told; the same step from the same turn is one
 * step, however often it comes. Nothing is taken from the round's closing moment on.
 */
public interface Responses {

  /**
   * Takes one step.
   *
   * @param turn of the response that the person saw; 0 for one that nobody has begun
   */
  ResponseOutcome take(ResponseKey key, PersonKey by, long turn, ResponseStep step);

  /**
   * What somebody may answer now, begun or not: what their agency is asked in rounds put to them,
   * and what was given to them. Of what a colleague answers, only where it stands.
   */
  List<Response> mine(PersonKey person);

  /**
   * One response as it stands, begun or not: whole for whoever may see its answers, otherwise only
   * where it stands for those of the agency who were asked. Empty for everybody else, and when
   * there is none.
   */
  Optional<Response> standing(ResponseKey key, PersonKey person);

  /** One response, when the person may see its answers. */
  Optional<Response> find(ResponseKey key, PersonKey reader);

  /**
   * What agencies answered to a round, begun or not, as far as somebody may see it: other agencies'
   * answers are hidden until the round has closed and is moderated. By agency, then by piece.
   */
  List<Response> of(String round, PersonKey reader);

  /** The round of agencies with that reference, once launched, as it stands at this moment. */
  Optional<RoundNow> round(String ref);

  /** Whether somebody may see now what every agency answered. */
  boolean seesAll(String round, PersonKey reader);

  /** What is asked; for the cards. */
  Inquiry inquiry(Response response);

  /** Whom it can be given to: others of the same agency who did not say that they were involved. */
  List<Person> mayTakeOver(Response response);

  /**
   * Whether nothing of a round is left to do for somebody who was asked: all that their agency is
   * asked has been sent. For whoever reminds and whoever counts who is outstanding.
   */
  boolean isDone(String round, PersonKey person);

  /** Tells each listener of every step, after it is stored; a listener must return at once. */
  void whenTaken(Consumer<ResponseTaken> listener);
}
