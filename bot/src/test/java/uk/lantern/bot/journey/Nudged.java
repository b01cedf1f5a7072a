package uk.lantern.bot.journey;

import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.round.Round;

/** What a manager's nudge left in the outbox. */
record Nudged(Served served) {

  /** The button of a card that has lain in the chat, or of somebody else's. */
  static String pressesOld(Chat chat, Round round) {
    Map<String, String> data = Map.of("v", "1", "verb", "agency-nudge", "round", round.ref());
    return chat.sends(chat.activities().cardAction("agency-nudge", data)).getFirst().text();
  }

  /** How many letters of it there are, of whatever state. */
  long letters(Round round) {
    return served
        .bean(MongoOperations.class)
        .getCollection("deliveries")
        .countDocuments(
            new Document(
                "_id", new Document("$regex", "^ROUND_REMINDED\\|.*\\|" + round.ref() + " nudge")));
  }

  void awaitLetters(Round round, long count) {
    Served.soon().atMost(Duration.ofSeconds(15)).until(() -> letters(round) == count);
  }
}
