package uk.lantern.bot.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One turn as it is kept. After 30 days the person link goes; after 12 months the record.
 *
 * @param person tenant and object id, null once the link has gone
 * @param number grows with every turn of this installation: the order within a day
 * @param activity the Teams id of the message, to forget it when its writer deletes it
 * @param asked the words without identifiers
 * @param cited item ids with versions, for example {@code LI-0098@2}
 * @param useful {@code yes}, {@code partly} or {@code no}; null until said
 * @param day London
 */
@Document("conversations")
@CompoundIndex(name = "person_number", def = "{'person': 1, 'number': -1}")
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

  /** Ids only. */
  @Override
  public String toString() {
    return "KeptTurn[" + id + "]";
  }
}
