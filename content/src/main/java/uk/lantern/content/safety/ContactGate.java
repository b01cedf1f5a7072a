package uk.lantern.content.safety;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.lantern.content.calendar.London;

/** Outside profile {@code local}, refuses the start until every contact block was verified. */
@Component
@Profile("!local")
final class ContactGate {

  ContactGate(ContactBook contacts, Clock clock) {
    ContactBlockPolicy.refusal(contacts.blocks(), London.today(clock))
        .ifPresent(
            sentence -> {
              throw new IllegalStateException(sentence);
            });
  }
}
