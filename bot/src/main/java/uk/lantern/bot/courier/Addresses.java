package uk.lantern.bot.courier;

import java.util.Optional;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.scheduler.people.PersonKey;

/** Where a person can be written to now; empty when Lantern is not installed or was blocked. */
@FunctionalInterface
public interface Addresses {
  Optional<ConversationReference> of(PersonKey person);
}
