package uk.lantern.scheduler.round.response;

import uk.lantern.scheduler.people.PersonKey;

/** A step that somebody took. */
public record ResponseTaken(ResponseStep step, PersonKey by, Response before, Response now) {

  @Override
  public String toString() {
    return "ResponseTaken[" + step.move() + " " + now + "]";
  }
}
