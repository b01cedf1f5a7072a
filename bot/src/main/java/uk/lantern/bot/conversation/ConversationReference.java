package uk.lantern.bot.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Where one person can be written to: their 1:1 conversation with Lantern. One per person, so the
 * latest known conversation wins. Purged 30 days after the person left.
 *
 * @param id {@code tenant/objectId}
 * @param v version of this shape, 1
 * @param address where to send; its host is checked against the allow-list at every use
 * @param purgeAt null while installed or blocked
 */
@Document(ConversationReference.COLLECTION)
public record ConversationReference(
    @Id String id,
    int v,
    String tenant,
    String objectId,
    Address address,
    Status status,
    @Nullable Instant purgeAt) {

  static final String COLLECTION = "conversation_references";
  static final List<Index> INDEXES = List.of(new Index("purgeAt", Sort.Direction.ASC).sparse());

  /** What stands between Lantern and the person. */
  public enum Status {
    INSTALLED,
    /** The person blocked Lantern: nothing is sent until they write again. */
    BLOCKED,
    /** Lantern was uninstalled. */
    LEFT
  }

  /**
   * A conversation as the connector knows it.
   *
   * @param serviceUrl base address of the connector for this conversation
   * @param conversation conversation id, not safe in a path until encoded
   * @param channel for example {@code msteams}
   */
  public record Address(String tenant, String serviceUrl, String conversation, String channel) {

    /** The channel only: a 1:1 conversation id stands for a person. */
    @Override
    public String toString() {
      return "Address[" + channel + "]";
    }
  }

  static String idOf(PersonKey key) {
    return key.tenant() + "/" + key.objectId();
  }

  static ConversationReference installed(PersonKey key, Address address) {
    return new ConversationReference(
        idOf(key), 1, key.tenant(), key.objectId(), address, Status.INSTALLED, null);
  }

  /** Whether something may be sent. */
  public boolean reachable() {
    return status == Status.INSTALLED;
  }

  /** The person the conversation is with. */
  public PersonKey person() {
    return new PersonKey(tenant, objectId);
  }

  /** The Entra object id and the status only. */
  @Override
  public String toString() {
    return "ConversationReference[" + objectId + " " + status + "]";
  }
}
