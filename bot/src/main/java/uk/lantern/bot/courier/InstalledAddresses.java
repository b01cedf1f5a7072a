package uk.lantern.bot.courier;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.scheduler.people.PersonKey;

/** Outside {@code local} a person is written to where they installed Lantern. */
@Component
@Profile("!local")
record InstalledAddresses(ConversationReferences references) implements Addresses {

  @Override
  public Optional<ConversationReference> of(PersonKey person) {
    return references.reachable(person);
  }
}
