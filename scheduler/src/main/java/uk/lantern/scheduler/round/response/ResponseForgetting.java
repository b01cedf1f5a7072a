package uk.lantern.scheduler.round.response;

import java.util.List;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/** Audits that somebody has still to send, of rounds that are open: an agency waits for them. */
record ResponseForgetting(ResponsesStore store, Rounds rounds) {

  List<Obstacle> obstacles(Forgotten who) {
    return store.heldBy(new PersonKey(who.tenant(), who.objectId())).stream()
        .filter(it -> it.state() != ResponseState.SUBMITTED)
        .filter(it -> rounds.find(it.key().round()).filter(Round::isOpen).isPresent())
        .map(ResponseForgetting::obstacle)
        .toList();
  }

  private static Obstacle obstacle(Response it) {
    return new Obstacle(Obstacle.Kind.OPEN_AUDIT, it.key().name(), it.key().agency());
  }

  @Override
  public String toString() {
    return "ResponseForgetting[]";
  }
}
