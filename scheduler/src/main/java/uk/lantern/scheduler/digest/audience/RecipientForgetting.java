package uk.lantern.scheduler.digest.audience;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/** Takes somebody out of the lists of those who get an edition. */
public record RecipientForgetting(MongoOperations mongo) implements Forgetting {

  @Override
  public String collection() {
    return StoredRecipients.COLLECTION;
  }

  @Override
  public Fate fate() {
    return Fate.TAKEN_OUT;
  }

  @Override
  public int holding(Forgotten who) {
    return found(who).size();
  }

  /** A list is written once and read after that; only what is done for it changes. */
  @Override
  public int forget(Forgotten who) {
    PersonKey person = new PersonKey(who.tenant(), who.objectId());
    List<StoredRecipients> lists = found(who);
    for (StoredRecipients list : lists) {
      List<Recipient> others =
          list.people().stream().filter(it -> !it.person().equals(person)).toList();
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(list.id())),
          new Update().set("people", others),
          StoredRecipients.class);
    }
    return lists.size();
  }

  private List<StoredRecipients> found(Forgotten who) {
    Criteria in =
        Criteria.where("people")
            .elemMatch(
                Criteria.where("person.objectId")
                    .is(who.objectId())
                    .and("person.tenant")
                    .is(who.tenant()));
    return mongo.find(Query.query(in), StoredRecipients.class);
  }

  @Override
  public String toString() {
    return "RecipientForgetting[]";
  }
}
