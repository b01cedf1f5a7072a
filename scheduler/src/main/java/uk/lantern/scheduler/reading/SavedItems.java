package uk.lantern.scheduler.reading;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** What people saved for later, in collection {@code savedItems}; each person sees their own. */
public final class SavedItems implements Purge, Departure {

  /** More would not be a list to come back to; the oldest makes room. */
  static final int MOST = 50;

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public SavedItems(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Saves an item, or notes that it was saved again in another version.
   *
   * @return false when it was saved already in this version
   */
  public boolean save(PersonKey person, String item, int version, String title, LocalDate on) {
    ensureIndexes();
    SavedItem saved =
        new SavedItem(
            id(person, item),
            SavedItem.V,
            link(person),
            item,
            version,
            title,
            on.toString(),
            on.plusMonths(SavedItem.KEPT_MONTHS).toString(),
            null);
    SavedItem known = mongo.findById(saved.id(), SavedItem.class);
    mongo.save(saved);
    List<SavedItem> all = of(person);
    all.stream().skip(MOST).forEach(oldest -> remove(person, oldest.item()));
    return known == null || known.itemVersion() != version;
  }

  /** Of one person, the latest first. */
  public List<SavedItem> of(PersonKey person) {
    return mongo.find(
        query(where("person").is(link(person))).with(Sort.by(Sort.Direction.DESC, "on", "_id")),
        SavedItem.class);
  }

  /** The ids of all that anybody saved. */
  List<String> items() {
    return mongo.findDistinct(new Query(), "item", SavedItem.class, String.class);
  }

  /** Everybody's record of an item. */
  List<SavedItem> holders(String item) {
    return mongo.find(query(where("item").is(item)), SavedItem.class);
  }

  /** Its owner was told of that version; what was saved again since is left alone. */
  void told(SavedItem one, String what) {
    mongo.updateFirst(
        query(where("_id").is(one.id()).and("itemVersion").is(one.itemVersion())),
        Update.update("told", what),
        SavedItem.class);
  }

  /** Takes an item off a person's list; false when it was not on it. */
  public boolean remove(PersonKey person, String item) {
    return mongo.remove(query(where("_id").is(id(person, item))), SavedItem.class).getDeletedCount()
        == 1;
  }

  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  @Override
  public int left(PersonKey person) {
    mongo.remove(query(where("person").is(link(person))), SavedItem.class);
    return 0;
  }

  @Override
  public String collection() {
    return "savedItems";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), SavedItem.class)
            .getDeletedCount());
  }

  private static String id(PersonKey person, String item) {
    return link(person) + "|" + item;
  }

  static PersonKey person(SavedItem one) {
    int at = one.person().indexOf('/');
    return new PersonKey(one.person().substring(0, at), one.person().substring(at + 1));
  }

  static String link(PersonKey person) {
    return person.tenant() + "/" + person.objectId();
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(SavedItem.class).createIndex(SavedItem.BY_PERSON);
      mongo.indexOps(SavedItem.class).createIndex(SavedItem.BY_ITEM);
      indexed = true;
    }
  }
}
