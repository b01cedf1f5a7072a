package uk.lantern.bot.conversation;

import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.ConversationReference.Status;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;

/** Whoever left cannot be written to any more; the address goes 30 days later. */
@Component
record ReferenceDeparture(ConversationReferences references) implements Departure {

  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  /** Once only: each time would put off the day on which the address is forgotten. */
  @Override
  public int left(PersonKey person) {
    references
        .find(person)
        .filter(reference -> reference.status() != Status.LEFT)
        .ifPresent(reference -> references.left(person));
    return 0;
  }
}
