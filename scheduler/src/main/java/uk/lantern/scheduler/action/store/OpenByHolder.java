package uk.lantern.scheduler.action.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Every open action that somebody holds, person by person and a page at a time: the embedded store
 * keeps in memory whatever a cursor has still to give.
 */
record OpenByHolder(MongoOperations mongo) {

  /**
   * Actions of ten people. A thousand at once were 25 MB here and in the store's hands, too much
   * for a small heap's young generation: each collection made the old one larger by that.
   */
  private static final int PAGE = 200;

  void each(BiConsumer<PersonKey, List<Action>> then) {
    List<Document> page = after("");
    while (!page.isEmpty()) {
      Map<String, List<Document>> byHolder =
          page.stream()
              .collect(
                  Collectors.groupingBy(
                      OpenByHolder::holder, LinkedHashMap::new, Collectors.toList()));
      String last = holder(page.getLast());
      boolean more = page.size() == PAGE;
      if (more) {
        byHolder.computeIfPresent(
            last, this::withTheRest); // the page may have ended in their middle
      }
      byHolder.forEach(
          (holder, theirs) ->
              then.accept(
                  Keys.ofId(holder), theirs.stream().flatMap(ActionDocument::read).toList()));
      page = more ? after(last) : List.of();
    }
  }

  private static String holder(Document document) {
    return document.getString("holder");
  }

  private List<Document> after(String holder) {
    Query held = new Query(Criteria.where("open").is(true).and("holder").gt(holder));
    return find(held.with(Sort.by("holder")).limit(PAGE));
  }

  private List<Document> withTheRest(String holder, List<Document> read) {
    Criteria theirs = Criteria.where("open").is(true).and("holder").is(holder);
    List<String> known = read.stream().map(document -> document.getString("_id")).toList();
    List<Document> all = new ArrayList<>(read);
    all.addAll(find(new Query(theirs.and("_id").nin(known))));
    return all;
  }

  private List<Document> find(Query query) {
    return mongo.find(query, Document.class, ActionDocument.COLLECTION);
  }

  @Override
  public String toString() {
    return "OpenByHolder[]";
  }
}
