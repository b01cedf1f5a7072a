package uk.lantern.scheduler.feedback;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.retention.Renaming;

/** What somebody told us stays; whose it was does not. Nothing of it goes while it is held. */
record FeedbackForgetting(MongoOperations mongo, FeedbackStore store) implements Forgetting {

  @Override
  public String collection() {
    return StoredFeedback.COLLECTION;
  }

  @Override
  public Fate fate() {
    return Fate.UNLINKED;
  }

  @Override
  public int holding(Forgotten who) {
    return given(who).size();
  }

  @Override
  public int forget(Forgotten who) {
    List<StoredFeedback> theirs = given(who);
    theirs.forEach(store::unlink);
    return theirs.size();
  }

  private List<StoredFeedback> given(Forgotten who) {
    return store.givenBy(new PersonKey(who.tenant(), who.objectId()));
  }

  /** Held for a legal reason, whether they gave it or dealt with it. */
  @Override
  public List<Obstacle> obstacles(Forgotten who) {
    return Renaming.ofRecords(mongo, StoredFeedback.COLLECTION).naming(who).stream()
        .filter(it -> it.get("keeping", Document.class).getBoolean("held", false))
        .map(it -> new Obstacle(Obstacle.Kind.LEGAL_HOLD, it.getString("ref"), ""))
        .toList();
  }

  @Override
  public String toString() {
    return "FeedbackForgetting[]";
  }
}
