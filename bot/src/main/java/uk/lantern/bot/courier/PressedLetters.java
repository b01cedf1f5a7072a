package uk.lantern.bot.courier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.turn.Turns;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A pressed button of a letter proves that the letter arrived. Everything after this sees the press
 * without the delivery it quotes: nothing about it is kept with the turn.
 */
@Component
@Primary
class PressedLetters implements Turns {

  private static final Logger LOG = LoggerFactory.getLogger(PressedLetters.class);

  private final Turns turns;
  private final Outbox outbox;

  PressedLetters(@Qualifier("keptTurns") Turns turns, Outbox outbox) {
    this.turns = turns;
    this.outbox = outbox;
  }

  @Override
  public Reply take(Turn turn) {
    CardAction action = turn.action();
    String delivery = action == null ? null : action.data().get(Card.DELIVERY);
    if (action == null || delivery == null) {
      return turns.take(turn);
    }
    arrived(delivery, turn.person().key());
    Map<String, String> data = new LinkedHashMap<>(action.data());
    data.remove(Card.DELIVERY);
    CardAction plain = new CardAction(action.verb(), data);
    return turns.take(
        new Turn(turn.key(), turn.person(), turn.place(), turn.text(), plain, turn.at()));
  }

  /** Only the recipient has the card; whoever else quotes it made it up. */
  private void arrived(String delivery, PersonKey presser) {
    try {
      boolean tells =
          outbox
              .find(delivery)
              .filter(it -> it.message().recipient().equals(presser))
              .filter(it -> it.state() != DeliveryState.DELIVERED)
              .isPresent();
      if (tells && outbox.arrived(delivery)) {
        LOG.info("{} arrived after all: its card was used.", delivery);
      }
    } catch (DataAccessException away) {
      LOG.warn("A press could not settle its letter: the database is away.");
    }
  }
}
