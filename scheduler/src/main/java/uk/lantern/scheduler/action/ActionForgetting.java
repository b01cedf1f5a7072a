package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.action.store.PlansStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.retention.Renaming;

/** What of actions and their plans stands against forgetting somebody. */
record ActionForgetting(MongoOperations mongo, ActionsStore actions) {

  List<Obstacle> obstacles(Forgotten who) {
    return Stream.concat(held(who).stream(), open(who).stream()).toList();
  }

  /** Plans held for a legal reason that hold them anywhere. */
  private List<Obstacle> held(Forgotten who) {
    Query query = Query.query(Criteria.where("held").is(true));
    Set<Object> held =
        mongo.find(query, Document.class, PlansStore.COLLECTION).stream()
            .map(it -> it.get("_id"))
            .collect(Collectors.toSet());
    Set<String> theirs = new TreeSet<>();
    if (!held.isEmpty()) {
      Stream.of(
              refs(PlansStore.COLLECTION, "_id", who),
              refs(ActionsStore.COLLECTION, "plan", who),
              refs(RecommendationsStore.COLLECTION, "plan", who))
          .flatMap(it -> it)
          .filter(held::contains)
          .forEach(it -> theirs.add(it.toString()));
    }
    return theirs.stream().map(ref -> new Obstacle(Obstacle.Kind.LEGAL_HOLD, ref, "")).toList();
  }

  private Stream<Object> refs(String collection, String field, Forgotten who) {
    return Renaming.ofRecords(mongo, collection).naming(who).stream().map(it -> it.get(field));
  }

  /** What they have to do; closed and declined actions are not among it. */
  private List<Obstacle> open(Forgotten who) {
    return actions.heldBy(List.of(new PersonKey(who.tenant(), who.objectId()))).stream()
        .map(it -> new Obstacle(Obstacle.Kind.OPEN_ACTION, it.ref(), it.agency()))
        .toList();
  }

  @Override
  public String toString() {
    return "ActionForgetting[]";
  }
}
