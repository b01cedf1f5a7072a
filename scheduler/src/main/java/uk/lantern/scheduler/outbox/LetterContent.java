package uk.lantern.scheduler.outbox;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Addressee;

/**
 * What the messages of some kinds show, said when they are sent: until then only a reference is
 * kept, so that a message that waits goes out with the newest text and with what its recipient
 * wants by then. Asked after the {@link SendGate} has let the message through, and once more when
 * it waited for its turn. Kinds that nobody composes show the values they were offered with.
 *
 * <p>A message is claimed before its content is asked for. So whoever decides something and then
 * finds a message still due knows that it will be composed after the decision, provided that the
 * content is read then and not remembered.
 */
public interface LetterContent {

  /** The kinds it composes; nobody else does. */
  Set<MessageKind> kinds();

  /**
   * Blocks; throws Spring's {@code DataAccessException} while the store is away.
   *
   * @param recipient of the delivery, looked at just now; the gate asked the same one
   * @param now in London
   */
  Content of(Delivery delivery, Addressee recipient, ZonedDateTime now);

  /** The answer. Reasons are short codes, never people's words. */
  sealed interface Content {

    /**
     * It goes, and shows this.
     *
     * @param asOf the version of what it shows, counted from 1; kept with the delivery
     * @param replaces Teams' id of the card whose place it takes, null for a card of its own
     */
    record Letter(String template, Map<String, Object> values, int asOf, @Nullable String replaces)
        implements Content {

      public Letter {
        values = Map.copyOf(values);
      }

      /** Values may carry people's words. */
      @Override
      public String toString() {
        return "Letter[" + template + ", " + asOf + "]";
      }
    }

    /** Not yet: something else has to happen first. */
    record Later(Duration after, String reason) implements Content {}

    /** Not at all: withdrawn, or nothing in it is for this person. */
    record Never(String reason) implements Content {}
  }
}
