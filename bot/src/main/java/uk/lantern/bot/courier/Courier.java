package uk.lantern.bot.courier;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.CardPost;
import uk.lantern.bot.teams.ReplySender;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.trigger.BetweenFirings;

/** Empties the outbox: claim, write that it is being sent, send, settle. */
@Component
public class Courier implements BetweenFirings {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int AT_ONCE = 20;

  private final Outbox outbox;
  private final LetterCards letters;
  private final Addresses addresses;
  private final CardPost post;

  Courier(Outbox outbox, LetterCards letters, Addresses addresses, CardPost post) {
    this.outbox = outbox;
    this.letters = letters;
    this.addresses = addresses;
    this.post = post;
  }

  /** Sends everything that is due now; returns how many posts were tried. */
  public synchronized int round() {
    int tried = 0;
    List<Claim> claims = outbox.claim(AT_ONCE);
    while (!claims.isEmpty()) {
      claims.forEach(this::deliver);
      tried += claims.size();
      claims = outbox.claim(AT_ONCE);
    }
    return tried;
  }

  @Override
  public void settle() {
    round();
  }

  private void deliver(Claim claim) {
    Optional<Address> address = addresses.of(claim.delivery().message().recipient());
    if (address.isEmpty()) {
      outbox.settle(claim, new Receipt.Unreachable("not_installed"));
      return;
    }
    var card = letters.card(claim.delivery());
    if (!outbox.sending(claim)) {
      return;
    }
    Receipt receipt = receipt(post.send(address.get(), card), claim);
    if (!outbox.settle(claim, receipt)) {
      LOG.warn("{} was settled by another instance.", claim.delivery().id());
    }
  }

  private static Receipt receipt(ReplySender.Sent sent, Claim claim) {
    return switch (sent) {
      // ReplySender does not hand the id of the new activity back yet.
      case DELIVERED -> new Receipt.Delivered(claim.delivery().id());
      case BLOCKED -> new Receipt.Unreachable("blocked");
      case FORBIDDEN -> new Receipt.Failed("address_not_allowed");
      case IN_DOUBT -> new Receipt.Doubtful("no_answer");
      case NOT_SENT -> new Receipt.TryLater("not_sent", Duration.ofSeconds(5));
    };
  }
}
