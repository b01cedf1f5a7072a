package uk.lantern.bot.page;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody opened a page, or was refused one. Kept 2 years (access audit log, domain.md 3.6);
 * only ever added to. Programs that test links open them too, so an opening is not a reading.
 *
 * @param id says nothing
 * @param person tenant and object id
 * @param kind {@code item} or {@code original}
 * @param version the one that was shown, or that a refused link named
 * @param outcome {@code opened} or {@code refused}
 * @param day London
 * @param at London time of day, to the minute
 */
@Document("page_openings")
record PageOpening(
    @Id String id,
    String person,
    String kind,
    String item,
    int version,
    String outcome,
    LocalDate day,
    String at,
    int v) {

  static final int V = 1;
  static final int YEARS_KEPT = 2;
  static final List<IndexDefinition> INDEXES = List.of(new Index("day", Sort.Direction.ASC));

  /** The id only. */
  @Override
  public String toString() {
    return "PageOpening[" + id + "]";
  }
}
