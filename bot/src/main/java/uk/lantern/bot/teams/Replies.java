package uk.lantern.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.bot.turn.SeenWork.Held;
import uk.lantern.scheduler.people.PersonKey;

/** Sends what a turn said, in order, and learns from what the connector answers. */
final class Replies {

  private static final Logger log = LoggerFactory.getLogger(Replies.class);

  private final ActivityJson json;
  private final ReplySender sender;
  private final ConversationReferences references;

  Replies(ActivityJson json, ReplySender sender, ConversationReferences references) {
    this.json = json;
    this.sender = sender;
    this.references = references;
  }

  void send(List<Activity> said, Incoming incoming, Held held) {
    for (Activity activity : said) {
      if (!held.stillMine()) {
        log.warn("A reply is not sent: another instance took over.");
        return;
      }
      Address to =
          new Address(
              incoming.address().tenant(),
              activity.getServiceUrl(),
              activity.getConversation().getId(),
              activity.getChannelId());
      Receipt receipt = sender.send(to, json.write(activity));
      if (!(receipt instanceof Receipt.Delivered)) {
        log.warn("A reply did not go out: {}", receipt);
      }
      if (receipt instanceof Receipt.Unreachable unreachable) {
        learn(unreachable.reason(), incoming, to);
      }
    }
  }

  /** Only what concerns the person's own chat says something about their reference. */
  private void learn(Why why, Incoming incoming, Address to) {
    PersonKey person = incoming.person();
    if (person == null) {
      return;
    }
    try {
      boolean own = references.find(person).filter(r -> r.address().equals(to)).isPresent();
      if (own && why == Why.BLOCKED) {
        references.blocked(person);
      } else if (own && why == Why.POISONED) {
        references.purge(person);
      }
    } catch (DataAccessException away) {
      log.warn("A conversation reference is not updated: the database is away.");
    }
  }
}
