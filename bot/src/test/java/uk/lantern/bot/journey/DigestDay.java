package uk.lantern.bot.journey;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.trail.TeamDiscussion;

/** The day on which a digest of three items went out; one start serves every test of it. */
final class DigestDay {

  static final String HIDDEN_MEN = "DEMO-7MB-HIDDEN-MEN";

  private static final Served SERVED = Served.start();

  /** She was there before it went out. */
  private static final Chat MAYA = SERVED.chat("Maya Fern");

  private static final DigestEdition EDITION =
      new Sent(SERVED).edition(HIDDEN_MEN, "DEMO-7MB-VOICE-DA", "DEMO-7MB-ESCALATION");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(SERVED::close));
  }

  private DigestDay() {}

  static Served served() {
    return SERVED;
  }

  static Chat maya() {
    return MAYA;
  }

  static DigestEdition edition() {
    return EDITION;
  }

  /** Somebody who has told nothing yet, on a day on which nobody has. */
  static Chat reader(String person) {
    Chat chat = SERVED.chat(person);
    MongoOperations mongo = SERVED.bean(MongoOperations.class);
    mongo.getCollection("meetingPlans").deleteMany(new Document());
    mongo.getCollection("teamDiscussions").deleteMany(new Document());
    return chat;
  }

  static List<TeamDiscussion> counted() {
    return SERVED.bean(MongoOperations.class).findAll(TeamDiscussion.class);
  }
}
