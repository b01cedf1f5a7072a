package uk.lantern.content.learning;

import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The imported items and how they get published: one person writes, another approves. */
public final class LibraryItems implements PublishedItems {

  private final MongoOperations mongo;

  /** The collection is {@code libraryItems}, one document per item and version. */
  public LibraryItems(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Saves a draft. The same item again changes nothing; a changed one becomes the next version.
   *
   * @param author who imported it, opaque, for example {@code tenant/objectId}
   * @return the item under the version it is kept as
   */
  public LearningItem saveDraft(LearningItem item, String author) {
    return saveDraft(item, author, null);
  }

  /**
   * The same for what was read from a file.
   *
   * @param original null when there is none
   */
  public LearningItem saveDraft(LearningItem item, String author, @Nullable OriginalFile original) {
    LibraryItem newest = newest(item.id());
    if (newest != null && newest.sameContent(item)) {
      return newest.toItem();
    }
    int version = newest == null ? 1 : newest.version() + 1;
    return mongo.insert(LibraryItem.draft(item, version, author, original)).toItem();
  }

  /** One version as it is kept. */
  Optional<LibraryItem> kept(String id, int version) {
    return Optional.ofNullable(mongo.findById(id + "/" + version, LibraryItem.class));
  }

  /** Publishes the newest version of an item; the approver is never its author. */
  public Publishing publish(String id, String approver) {
    LibraryItem newest = newest(id);
    if (newest == null) {
      return new Publishing.NotFound(id);
    }
    if (newest.status().equals(PublicationStatus.PUBLISHED.name())) {
      return new Publishing.AlreadyPublished(id);
    }
    if (newest.author().equals(approver)) {
      return new Publishing.SamePerson(id);
    }
    List<String> reasons = missing(newest.toItem());
    if (!reasons.isEmpty()) {
      return new Publishing.Incomplete(id, reasons);
    }
    Query draft =
        Query.query(
            Criteria.where("_id").is(newest.id()).and("status").is(PublicationStatus.DRAFT.name()));
    Update out =
        new Update().set("status", PublicationStatus.PUBLISHED.name()).set("approver", approver);
    UpdateResult result = mongo.updateFirst(draft, out, LibraryItem.class);
    if (result.getModifiedCount() == 0) {
      return new Publishing.AlreadyPublished(id);
    }
    countUp();
    return new Publishing.Published(newest.published(approver).toItem());
  }

  /** Ids of the items whose newest version is a draft, in order. */
  public List<String> drafts() {
    Query drafts = Query.query(Criteria.where("status").is(PublicationStatus.DRAFT.name()));
    return mongo.find(drafts, LibraryItem.class).stream()
        .map(LibraryItem::itemId)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<LearningItem> published() {
    Map<String, LearningItem> newest = new LinkedHashMap<>();
    for (LibraryItem one : mongo.find(out(new Criteria()), LibraryItem.class)) {
      if (!newest.containsKey(one.itemId())) {
        newest.put(one.itemId(), one.toItem());
      }
    }
    return List.copyOf(newest.values());
  }

  /** The newest published version of one item. */
  public Optional<LearningItem> findPublished(String id) {
    return Optional.ofNullable(
            mongo.findOne(out(Criteria.where("itemId").is(id)), LibraryItem.class))
        .map(LibraryItem::toItem);
  }

  /**
   * Name of the store, publications and published versions. The last heals a crash between
   * publishing and counting it.
   */
  @Override
  public String edition() {
    LibraryVersion version = mongo.findById(LibraryVersion.ID, LibraryVersion.class);
    long out = mongo.count(out(new Criteria()), LibraryItem.class);
    return version == null ? "0-" + out : version.name() + "-" + version.count() + "-" + out;
  }

  /** Counts publications. */
  public long version() {
    LibraryVersion version = mongo.findById(LibraryVersion.ID, LibraryVersion.class);
    return version == null ? 0 : version.count();
  }

  private void countUp() {
    mongo.findAndModify(
        Query.query(Criteria.where("_id").is(LibraryVersion.ID)),
        new Update()
            .inc("count", 1)
            .setOnInsert("v", 1)
            .setOnInsert("name", UUID.randomUUID().toString()),
        FindAndModifyOptions.options().upsert(true),
        LibraryVersion.class);
  }

  private @Nullable LibraryItem newest(String id) {
    return mongo.findOne(
        Query.query(Criteria.where("itemId").is(id)).with(Sort.by(Sort.Direction.DESC, "version")),
        LibraryItem.class);
  }

  private static Query out(Criteria criteria) {
    return Query.query(criteria.and("status").is(PublicationStatus.PUBLISHED.name()))
        .with(Sort.by(Sort.Direction.DESC, "version"));
  }

  private static List<String> missing(LearningItem item) {
    List<String> reasons = new ArrayList<>();
    if (item.text().title().isBlank()) {
      reasons.add("title is empty");
    }
    if (item.source().publisher().isBlank()) {
      reasons.add("source.publisher is empty");
    }
    if (item.text().sections().stream().allMatch(section -> section.text().isBlank())) {
      reasons.add("sections hold no text");
    }
    return reasons;
  }
}
