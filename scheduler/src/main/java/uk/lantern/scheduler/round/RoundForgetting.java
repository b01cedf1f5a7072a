package uk.lantern.scheduler.round;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.retention.Renaming;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/** Rounds that are held for a legal reason and hold somebody anywhere. */
record RoundForgetting(MongoOperations mongo) {

  /** What a round leaves, each with the field that names the round. */
  private record Of(String collection, String round) {

    @Override
    public String toString() {
      return "Of[]";
    }
  }

  private static final List<Of> ALL =
      List.of(
          new Of(RoundsStore.COLLECTION, "_id"),
          new Of(AsksStore.COLLECTION, "round"),
          new Of("roundResponses", "round"),
          new Of("roundModerations", "round"),
          new Of("trainingEvaluations", "round"));

  List<Obstacle> obstacles(Forgotten who) {
    Query query = Query.query(Criteria.where("held").is(true));
    Set<Object> held =
        mongo.find(query, Document.class, RoundsStore.COLLECTION).stream()
            .map(it -> it.get("_id"))
            .collect(Collectors.toSet());
    Set<String> theirs = new TreeSet<>();
    for (Of each : held.isEmpty() ? List.<Of>of() : ALL) {
      Renaming.ofRecords(mongo, each.collection()).naming(who).stream()
          .map(it -> it.get(each.round()))
          .filter(held::contains)
          .forEach(it -> theirs.add(it.toString()));
    }
    return theirs.stream().map(ref -> new Obstacle(Obstacle.Kind.LEGAL_HOLD, ref, "")).toList();
  }

  @Override
  public String toString() {
    return "RoundForgetting[]";
  }
}
