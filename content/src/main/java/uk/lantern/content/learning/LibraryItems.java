package uk.lantern.content.learning;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The imported items, every version of them; {@link Publications} takes them to readers. */
public final class LibraryItems implements PublishedItems {

  public static final String COLLECTION = "libraryItems";

  private static final Set<PublicationStatus> WAITING =
      EnumSet.of(PublicationStatus.DRAFT, PublicationStatus.IN_REVIEW, PublicationStatus.APPROVED);
  private static final List<String> OUT =
      List.of(PublicationStatus.PUBLISHED.name(), PublicationStatus.CORRECTED.name());

  private final MongoOperations mongo;

  /** The collection is {@code libraryItems}, one document per item and version. */
  public LibraryItems(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Saves a draft. The same item again changes nothing; a changed one becomes the next version.
   *
   * @param author who made it and when
   * @return the item under the version it is kept as
   */
  public LearningItem saveDraft(LearningItem item, Provenance from, Authorship author) {
    LibraryItem newest = newest(item.id());
    if (newest != null && newest.sameContent(item, from)) {
      return remember(newest, from).toItem();
    }
    int version = newest == null ? 1 : newest.version() + 1;
    HistoryEntry made =
        new HistoryEntry(author.at().toInstant().toEpochMilli(), author.by().link(), "DRAFT", null);
    return mongo.insert(LibraryItem.draft(item, version, made, from)).toItem();
  }

  /** Who made something, and when. */
  public record Authorship(Editor by, ZonedDateTime at) {}

  /** What was read again and says the same keeps its version; where it came from is noted. */
  private LibraryItem remember(LibraryItem kept, Provenance from) {
    if (!from.equals(kept.provenance())) {
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(kept.id())),
          new Update().set("provenance", from).set("v", LibraryItem.V),
          LibraryItem.class);
    }
    return kept;
  }

  /** The version that was made from exactly this, see {@link Provenance#stamp()}. */
  public Optional<LearningItem> byStamp(String stamp) {
    return Optional.ofNullable(
            mongo.findOne(
                Query.query(Criteria.where("provenance.stamp").is(stamp)), LibraryItem.class))
        .map(LibraryItem::toItem);
  }

  /** One version as it is kept. */
  Optional<LibraryItem> kept(String id, int version) {
    return Optional.ofNullable(mongo.findById(id + "/" + version, LibraryItem.class));
  }

  /** The newest version of every item, whatever its state, in the order of ids. */
  public List<LearningItem> all() {
    return newestOfEach().stream().map(LibraryItem::toItem).toList();
  }

  /** The newest version of an item, whatever its state. */
  public Optional<LearningItem> find(String id) {
    return Optional.ofNullable(newest(id)).map(LibraryItem::toItem);
  }

  /** What the newest version of an item still lacks before it can be published. */
  public List<String> missing(String id) {
    LibraryItem newest = newest(id);
    return newest == null ? List.of() : PublicationPolicy.missing(newest);
  }

  /** Every line of the newest version's history, oldest first. */
  public List<HistoryEntry> history(String id) {
    LibraryItem newest = newest(id);
    return newest == null || newest.history() == null ? List.of() : newest.history();
  }

  /** Ids of the items whose newest version waits to be published, in order. */
  public List<String> drafts() {
    return newestOfEach().stream()
        .filter(one -> WAITING.contains(one.state()))
        .map(LibraryItem::itemId)
        .toList();
  }

  /** Those a person may approve: the newest version is in review, and somebody else wrote it. */
  public List<LearningItem> approvableBy(Editor editor) {
    return newestOfEach().stream()
        .filter(one -> one.state() == PublicationStatus.IN_REVIEW)
        .filter(one -> !one.author().equals(editor.link()))
        .map(LibraryItem::toItem)
        .toList();
  }

  private Collection<LibraryItem> newestOfEach() {
    Map<String, LibraryItem> newest = new TreeMap<>();
    for (LibraryItem one : mongo.findAll(LibraryItem.class)) {
      newest.merge(one.itemId(), one, (a, b) -> a.version() > b.version() ? a : b);
    }
    return newest.values();
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

  void countUp() {
    mongo.findAndModify(
        Query.query(Criteria.where("_id").is(LibraryVersion.ID)),
        new Update()
            .inc("count", 1)
            .setOnInsert("v", 1)
            .setOnInsert("name", UUID.randomUUID().toString()),
        FindAndModifyOptions.options().upsert(true),
        LibraryVersion.class);
  }

  @Nullable LibraryItem newest(String id) {
    return mongo.findOne(
        Query.query(Criteria.where("itemId").is(id)).with(Sort.by(Sort.Direction.DESC, "version")),
        LibraryItem.class);
  }

  private static Query out(Criteria criteria) {
    return Query.query(criteria.and("status").in(OUT))
        .with(Sort.by(Sort.Direction.DESC, "version"));
  }
}
