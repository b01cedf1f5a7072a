package uk.lantern.bot.courier;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;

/** Composes what a test says; until then a letter shows its own values. */
final class ToldContent implements LetterContent {

  volatile Function<Delivery, Content> says = ToldContent::own;

  @Override
  public Set<MessageKind> kinds() {
    return EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE, MessageKind.DIGEST_NOTE);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    return says.apply(delivery);
  }

  private static Content own(Delivery delivery) {
    Message message = delivery.message();
    return new Content.Letter(message.template(), message.values(), 0, null);
  }
}
