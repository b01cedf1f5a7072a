package uk.lantern.bot.library;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.retention.Purge;

/** Unfinished imports by chat. Each is its owner's alone. */
@Component
class LinkDrafts implements Purge {

  static final int DAYS_KEPT = 30;

  /** Below it are the numbers of items that were given one by hand. */
  private static final long FIRST_NUMBER = 1_000;

  private final MongoOperations mongo;

  LinkDrafts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The draft of an address; the same one again gives what was said of it before. */
  LinkDraft open(String owner, URI url, ZonedDateTime at) {
    String id =
        UUID.nameUUIDFromBytes((owner + "|" + url).getBytes(StandardCharsets.UTF_8)).toString();
    LinkDraft known = mongo.findById(id, LinkDraft.class);
    if (known != null) {
      return keep(known, at);
    }
    LinkDraft fresh =
        new LinkDraft(
            id,
            LinkDraft.V,
            owner,
            "LI-" + number(),
            url.toString(),
            Map.of(),
            null,
            false,
            at.toInstant().toEpochMilli(),
            at.toLocalDate().plusDays(DAYS_KEPT));
    try {
      return mongo.insert(fresh);
    } catch (DuplicateKeyException raced) {
      return find(owner, "").orElseThrow(() -> raced);
    }
  }

  /** By its reference, else the one that was touched last. */
  Optional<LinkDraft> find(String owner, String ref) {
    var mine = where("owner").is(owner);
    return Optional.ofNullable(
        mongo.findOne(
            query(ref.isEmpty() ? mine : mine.and("ref").is(ref))
                .with(Sort.by(Sort.Direction.DESC, "touched")),
            LinkDraft.class));
  }

  /** All of a person's, the latest first. */
  List<LinkDraft> of(String owner) {
    return mongo.find(
        query(where("owner").is(owner)).with(Sort.by(Sort.Direction.DESC, "touched")),
        LinkDraft.class);
  }

  LinkDraft keep(LinkDraft draft, ZonedDateTime at) {
    return mongo.save(
        draft.touched(at.toInstant().toEpochMilli(), at.toLocalDate().plusDays(DAYS_KEPT)));
  }

  void delete(LinkDraft draft) {
    mongo.remove(query(where("_id").is(draft.id())), LinkDraft.class);
  }

  @Override
  public String collection() {
    return "linkDrafts";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), LinkDraft.class)
            .getDeletedCount());
  }

  private long number() {
    Document counter =
        mongo.findAndModify(
            query(where("_id").is("library-item")),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            "libraryNumbers");
    if (counter == null) {
      throw new IllegalStateException("The store returned nothing for the item counter.");
    }
    return FIRST_NUMBER + counter.get("n", Number.class).longValue();
  }
}
