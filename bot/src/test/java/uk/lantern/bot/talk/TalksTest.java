package uk.lantern.bot.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.bot.turn.TestTurns;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;

/** What holds of every feature's talks: one a person, for so long, of nobody else. */
@Tag("contract")
class TalksTest {

  private static final PersonKey MAYA = new PersonKey("t1", "maya");
  private static final PersonKey SAM = new PersonKey("t1", "sam");
  private static final ZonedDateTime NINE = ZonedDateTime.parse("2026-11-24T09:00Z[Europe/London]");

  private final TestStore store = new TestStore();
  private final Conversations conversations = new Conversations(store.mongo);
  private final Teas teas = new Teas(store.mongo, conversations);

  @org.springframework.data.mongodb.core.mapping.Document("teaTalks")
  record Tea(@Id String id, int v, String asked, long touched, String purgeOn) implements Talk {

    @Override
    public boolean isAsking() {
      return !asked.isEmpty();
    }
  }

  /** Whether somebody takes milk is asked for two hours, and known for three days. */
  private static final class Teas extends Talks<Tea> {

    Teas(MongoOperations mongo, Conversations conversations) {
      super(
          mongo,
          conversations,
          Tea.class,
          new TalkTerms(2, Duration.ofHours(2), Duration.ofDays(3), 3));
    }

    void ask(Turn turn, String asked) {
      keep(turn, it -> new Tea(it.id(), it.v(), asked, it.touched(), it.purgeOn()));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Turn at(PersonKey who, ZonedDateTime at) {
    return TestTurns.said(who, "yes", at);
  }

  private void says(ZonedDateTime at) {
    conversations.keep(
        new KeptTurn(
            "k" + at.toEpochSecond(),
            Conversations.link(MAYA),
            at.toInstant().toEpochMilli(),
            "m" + at.toEpochSecond(),
            "what else is there",
            "command",
            List.of(),
            null,
            "teacher",
            at.toLocalDate(),
            1));
  }

  @Test
  void aQuestionWaitsForItsAnswerAndItsTopicIsKnownForLonger() {
    teas.ask(at(MAYA, NINE), "milk");
    assertThat(teas.waiting(at(MAYA, NINE.plusMinutes(119)))).isPresent();
    assertThat(teas.waiting(at(MAYA, NINE.plusMinutes(120)))).isEmpty();
    assertThat(teas.last(at(MAYA, NINE.plusDays(3).minusSeconds(1)))).isPresent();
    assertThat(teas.last(at(MAYA, NINE.plusDays(3)))).isEmpty();
  }

  @Test
  void whoeverSaidSomethingElseSinceAnswersNoQuestion() {
    says(NINE.minusMinutes(1));
    teas.ask(at(MAYA, NINE), "milk");
    assertThat(teas.waiting(at(MAYA, NINE.plusMinutes(9)))).isPresent();
    says(NINE.plusMinutes(5));
    assertThat(teas.waiting(at(MAYA, NINE.plusMinutes(9)))).isEmpty();
    assertThat(teas.last(at(MAYA, NINE.plusMinutes(9)))).isPresent();
  }

  @Test
  void theLastTakesThePlaceOfTheOneBeforeAndAsksNothingIfItDoesNot() {
    teas.ask(at(MAYA, NINE), "milk");
    teas.ask(at(MAYA, NINE.plusMinutes(1)), "");
    assertThat(teas.waiting(at(MAYA, NINE.plusMinutes(2)))).isEmpty();
    assertThat(store.mongo.count(new Query(), Tea.class)).isEqualTo(1);
  }

  @Test
  void nobodyAnswersForSomebodyElse() {
    teas.ask(at(MAYA, NINE), "milk");
    assertThat(teas.last(at(SAM, NINE))).isEmpty();
    assertThat(teas.last(at(new PersonKey("t2", "maya"), NINE))).isEmpty();
  }

  @Test
  void itIsPurgedOnItsDayAndNotBefore() {
    teas.ask(at(MAYA, NINE), "milk");
    assertThat(teas.collection()).isEqualTo("teaTalks");
    assertThat(teas.purge(LocalDate.of(2026, 11, 26))).isZero();
    assertThat(teas.purge(LocalDate.of(2026, 11, 27))).isEqualTo(1);
    assertThat(documents()).isEmpty();
  }

  @Test
  void whoeverLeavesTakesTheirsAlong() {
    teas.ask(at(MAYA, NINE), "milk");
    teas.ask(at(SAM, NINE), "milk");
    assertThat(teas.waiting(MAYA)).as("no message waits in it").isZero();
    teas.left(MAYA);
    assertThat(documents()).singleElement().extracting("_id").isEqualTo("t1|sam");
  }

  @Test
  void whatANewerLanternWroteIsNotRead() {
    teas.ask(at(MAYA, NINE), "milk");
    store.mongo.updateFirst(new Query(), Update.update("v", 3), Tea.class);
    assertThat(teas.last(at(MAYA, NINE))).isEmpty();
    store.mongo.updateFirst(new Query(), Update.update("v", 1), Tea.class);
    assertThat(teas.last(at(MAYA, NINE))).as("what an older one wrote is").isPresent();
  }

  private List<Document> documents() {
    return store.mongo.getCollection("teaTalks").find().into(new java.util.ArrayList<>());
  }
}
