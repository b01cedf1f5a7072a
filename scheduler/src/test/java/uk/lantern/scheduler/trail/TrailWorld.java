package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.trail.Carrier.Reach;

/** A store, some editions, and people who open things. */
final class TrailWorld {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  static final String ITEM = "DEMO-7MB-HIDDEN-MEN";
  static final String CANARY = "zebraquokka";

  final MongoTemplate mongo = TestStore.mongo();
  final Opens opens = new Opens(mongo);
  final TeamDiscussions discussions = new TeamDiscussions(mongo);
  final List<Carrier> editions = new ArrayList<>();
  final LearningTrail trail =
      new LearningTrail(
          List.of(
              new DeliveredEvidence(item -> List.copyOf(editions)),
              new DiscussedEvidence(discussions, item -> List.copyOf(editions)),
              new OpenedEvidence(opens, item -> List.copyOf(editions))));

  TrailWorld edition(String ref, LocalDate sent, Map<String, Reach> byAgency) {
    editions.add(new Carrier(ref, sent, byAgency));
    return this;
  }

  static Person person(String agency, String jobFamily, int no) {
    return new Person(
        new PersonKey("tenant", CANARY + agency + no),
        CANARY + " person " + no,
        agency,
        "team",
        jobFamily,
        List.of(),
        true,
        null);
  }

  void open(String agency, String jobFamily, int people) {
    for (int i = 0; i < people; i++) {
      opens.opened("D-0007", ITEM, person(agency, jobFamily, i), TODAY.minusDays(1), () -> false);
    }
  }

  boolean held(String id, String agency, int people) {
    return discussions.held(
        TeamDiscussion.held(
            id,
            new TeamDiscussion.About(ITEM, 1, "D-0007"),
            new TeamDiscussion.By(agency, "health_visitor"),
            people,
            TODAY.minusDays(2)));
  }

  List<Evidence> reached() {
    return trail.of(ITEM, TODAY).getFirst().evidence();
  }

  /** Every document as text. */
  String stored() {
    StringBuilder all = new StringBuilder();
    for (String name : mongo.getCollectionNames()) {
      mongo.getCollection(name).find().forEach(d -> all.append(name).append(d.toJson()));
    }
    return all.toString();
  }
}
