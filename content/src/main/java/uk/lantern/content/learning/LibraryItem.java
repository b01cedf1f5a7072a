package uk.lantern.content.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of an imported item as MongoDB holds it. The item itself is kept as JSON, so that
 * local dates never pass through a time zone. Kept until the partnership deletes it: published
 * learning holds nothing about a person.
 *
 * @param id item id and version; inserting the same version twice is refused
 * @param provenance null in documents of {@code v} 1, as are all that follow it
 * @param history oldest first, only ever added to
 * @param anonymisedBy who checked that nobody can be recognised, and when
 */
@Document(LibraryItems.COLLECTION)
@CompoundIndex(name = "item_version", def = "{itemId: 1, version: -1}", unique = true)
record LibraryItem(
    @Id String id,
    int v,
    String itemId,
    int version,
    String status,
    String author,
    @Nullable String approver,
    String json,
    @Nullable Provenance provenance,
    @Nullable List<HistoryEntry> history,
    @Nullable String anonymisedBy,
    @Nullable String anonymisedOn) {

  /** 2: provenance, history, anonymisation check. */
  static final int V = 2;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static LibraryItem draft(
      LearningItem item, int version, HistoryEntry made, Provenance provenance) {
    String id = item.id() + "/" + version;
    String json = JSON.writeValueAsString(bare(item));
    String status = PublicationStatus.DRAFT.name();
    return new LibraryItem(
        id,
        V,
        item.id(),
        version,
        status,
        made.by(),
        null,
        json,
        provenance,
        List.of(made),
        null,
        null);
  }

  PublicationStatus state() {
    return PublicationStatus.valueOf(status);
  }

  /** Whether both say the same and lack the same. */
  boolean sameContent(LearningItem item, Provenance from) {
    boolean sameWords = json.equals(JSON.writeValueAsString(bare(item)));
    return provenance == null
        ? sameWords
        : sameWords && provenance.missing().equals(from.missing());
  }

  LearningItem toItem() {
    LearningItem item = JSON.readValue(json, LearningItem.class);
    return with(item, version, state(), approver);
  }

  /** Without version, status and approver, which differ between two imports of the same file. */
  private static LearningItem bare(LearningItem item) {
    return with(item, 1, PublicationStatus.DRAFT, null);
  }

  private static LearningItem with(
      LearningItem item, int version, PublicationStatus status, @Nullable String approver) {
    Release r = item.release();
    Release release =
        new Release(
            status,
            r.releaseClass(),
            r.embargoUntil(),
            r.reviewDate(),
            r.supersededBy(),
            r.audience(),
            r.owner(),
            approver);
    return new LearningItem(
        item.id(),
        version,
        item.type(),
        item.origin(),
        item.demo(),
        item.source(),
        release,
        item.text(),
        item.tags());
  }

  @Override
  public String toString() {
    return id;
  }
}
