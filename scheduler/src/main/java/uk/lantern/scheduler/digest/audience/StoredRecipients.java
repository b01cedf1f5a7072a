package uk.lantern.scheduler.digest.audience;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One chunk as stored.
 *
 * <p>Retention: 30 days after the list was frozen; before that the edition's final figures are
 * taken, every night (domain.md 2.2: person-level deliveries 30 days, then counts).
 *
 * @param done what has been done for every person in it
 */
@Document(StoredRecipients.COLLECTION)
record StoredRecipients(
    @Id String id,
    int v,
    String list,
    int no,
    List<Recipient> people,
    List<String> done,
    String purgeOn) {

  static final String COLLECTION = "editionRecipients";
  static final int V = 1;
  static final int KEPT_DAYS = 30;
  static final List<Index> INDEXES =
      List.of(
          new Index("list", Sort.Direction.ASC).on("no", Sort.Direction.ASC),
          new Index("purgeOn", Sort.Direction.ASC));

  static StoredRecipients of(String list, int no, List<Recipient> people, LocalDate day) {
    String purgeOn = day.plusDays(KEPT_DAYS).toString();
    return new StoredRecipients(list + "|" + no, V, list, no, people, List.of(), purgeOn);
  }

  Chunk toChunk() {
    return new Chunk(id, people);
  }

  @Override
  public String toString() {
    return "StoredRecipients[" + id + "]";
  }
}
