package uk.lantern.scheduler.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One item that somebody saved for later. Only that person has a view of it.
 *
 * <p>Retention: until its owner removes it or leaves, and twelve months at most.
 *
 * @param id person and item, so that saving twice is saving once
 * @param person tenant and object id
 * @param itemVersion as it was when it was saved: a later one is a correction to be told of
 * @param title as it was then, for when the item has gone
 * @param on the day it was saved, ISO
 * @param told what its owner was told of it last, null for nothing
 */
@Document("savedItems")
public record SavedItem(
    @Id String id,
    int v,
    String person,
    String item,
    int itemVersion,
    String title,
    String on,
    String purgeOn,
    @Nullable String told) {

  static final int V = 1;
  static final int KEPT_MONTHS = 12;
  static final Index BY_PERSON =
      new Index("person", Sort.Direction.ASC).on("on", Sort.Direction.DESC);

  static final Index BY_ITEM = new Index("item", Sort.Direction.ASC);

  public LocalDate day() {
    return LocalDate.parse(on);
  }

  /** Neither who nor what. */
  @Override
  public String toString() {
    return "SavedItem[]";
  }
}
