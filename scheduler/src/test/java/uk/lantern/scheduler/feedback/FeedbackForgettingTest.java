package uk.lantern.scheduler.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.feedback.FeedbackRecord.Said;
import uk.lantern.scheduler.people.AgencyGroups;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;

/** What was said stays; whose it was goes, unless it is held. */
@Tag("contract")
class FeedbackForgettingTest {

  private static final PersonKey SAM = new PersonKey("t1", "sam");
  private static final Forgotten WHO =
      new Forgotten("t1", "sam", "", "former-77", "a former colleague");

  private final MongoTemplate mongo = TestStore.mongo();
  private final FeedbackStore store = new FeedbackStore(mongo);
  private final FeedbackForgetting forgetting = new FeedbackForgetting(mongo, store);

  private void given() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
    FeedbackRecords records =
        new FeedbackRecords(
            store, EscalationProcedure.shipped(), AgencyGroups.shipped(), text -> false, clock);
    Said said = new Said("Ask the father", "", "", ShareConsent.NO);
    records.give(new NewFeedback("form-1", FeedbackKind.PRACTICE_IDEA, "health", said, null), SAM);
    records.tellMe("form-1", SAM);
  }

  @Test
  void whatSomebodySaidStaysWithoutThem() {
    given();
    assertThat(forgetting.obstacles(WHO)).isEmpty();
    assertThat(forgetting.forget(WHO)).isOne();
    assertThat(forgetting.forget(WHO)).as("run again").isZero();
    assertThat(mongo.findOne(new Query(), Document.class, "feedback").toJson())
        .contains("Ask the father")
        .doesNotContain("sam");
  }

  @Test
  void case122WhatIsHeldStandsAgainstIt() {
    given();
    mongo.updateFirst(new Query(), new Update().set("keeping.held", true), "feedback");
    assertThat(forgetting.obstacles(WHO))
        .containsExactly(new Obstacle(Obstacle.Kind.LEGAL_HOLD, "F-0001", ""));
  }
}
