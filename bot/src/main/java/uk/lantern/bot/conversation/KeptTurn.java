package uk.lantern.bot.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * One turn as it is kept. After 30 days the person link goes; after 12 months the record.
 *
 * @param id says nothing about the person or the message
 * @param person tenant and object id, null once the link has gone
 * @param number milliseconds: the order within a day; 0 once the link has gone
 * @param activity the Teams id of the message, to forget it when its writer deletes it
 * @param asked the words without identifiers
 * @param cited item ids with versions, for example {@code LI-0098@2}
 * @param useful {@code yes}, {@code partly} or {@code no}; null until said
 * @param day London
 */
@Document(Conversations.COLLECTION)
public record KeptTurn(
    @Id String id,
    @Nullable String person,
    long number,
    @Nullable String activity,
    String asked,
    String replyClass,
    List<String> cited,
    @Nullable String useful,
    String jobFamily,
    LocalDate day,
    int v) {

  static final int V = 1;
  static final List<IndexDefinition> INDEXES =
      List.of(
          new Index("person", Sort.Direction.ASC).on("number", Sort.Direction.DESC),
          new Index("day", Sort.Direction.ASC),
          new Index("person", Sort.Direction.ASC)
              .on("activity", Sort.Direction.ASC)
              .unique()
              .partial(PartialIndexFilter.of(Criteria.where("activity").exists(true))));

  /** Whether this turn cited the item, in whatever version. */
  boolean cites(String item) {
    return cited.stream().anyMatch(one -> one.startsWith(item + "@"));
  }

  /** Ids only. */
  @Override
  public String toString() {
    return "KeptTurn[" + id + "]";
  }
}
