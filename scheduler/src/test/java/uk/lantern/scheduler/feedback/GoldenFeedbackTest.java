package uk.lantern.scheduler.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** What people told a released version is read for ever, and goes when it is time. */
class GoldenFeedbackTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), London.ZONE);

  private final MongoTemplate mongo = TestStore.mongo();
  private final FeedbackStore store = new FeedbackStore(mongo);

  @Test
  void aRecordOfVersion1IsReadWithItsEndingAndItsHold() {
    Golden.insert(mongo, "feedback-v1.json");
    FeedbackRecord it = store.byRef("F-0001").orElseThrow().toRecord();
    assertThat(it.kind()).isEqualTo(FeedbackKind.PRACTICE_IDEA);
    assertThat(it.said().text()).isEqualTo("Ask the father, too");
    assertThat(it.ending()).isEqualTo(Ending.TOLD_BACK);
    assertThat(it.giver()).isEqualTo(new PersonKey("t1", "sam"));
    assertThat(it.held()).isTrue();
    assertThat(it.history()).hasSize(2);
  }

  @Test
  void aSignpostOfVersion1GoesAfterItsThreeYears() {
    Golden.insert(mongo, "complaintSignposts-v1.json");
    FeedbackRetention retention = new FeedbackRetention(store, CLOCK);
    assertThat(retention.purge(LocalDate.of(2029, 11, 26))).isZero();
    assertThat(retention.purge(LocalDate.of(2029, 11, 27))).isEqualTo(1);
  }
}
