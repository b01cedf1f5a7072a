package uk.lantern.bot.courier;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;

/** Who composes which kind of letter; a kind that nobody composes shows its own values. */
@Component
class LetterContents {

  private final Map<MessageKind, LetterContent> byKind = new EnumMap<>(MessageKind.class);

  /** Two that compose the same kind stop the start, and are named. */
  LetterContents(List<LetterContent> contents) {
    for (LetterContent content : contents) {
      for (MessageKind kind : content.kinds()) {
        LetterContent other = byKind.put(kind, content);
        if (other != null) {
          throw new IllegalStateException(
              "Letters of kind %s are composed by both %s and %s: one of them has to go."
                  .formatted(kind, other.getClass().getName(), content.getClass().getName()));
        }
      }
    }
  }

  Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    LetterContent content = byKind.get(message.key().kind());
    return content == null
        ? new Content.Letter(message.template(), message.values(), 0, null)
        : content.of(delivery, recipient, now);
  }
}
