package uk.lantern.scheduler.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.feedback.FeedbackRecord.Said;
import uk.lantern.scheduler.people.AgencyGroups;
import uk.lantern.scheduler.people.PersonKey;

/** What is kept of feedback, for how long, and what a legal hold keeps. */
@Tag("contract")
class FeedbackRecordsTest {

  private static final PersonKey SAM = new PersonKey("tenant", "sam");
  private static final PersonKey ALEX = new PersonKey("tenant", "alex");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), London.ZONE);

  private final MongoTemplate mongo = TestStore.mongo();
  private final FeedbackStore store = new FeedbackStore(mongo);
  private final FeedbackRecords records =
      new FeedbackRecords(
          store,
          EscalationProcedure.shipped(),
          AgencyGroups.shipped(),
          text -> text.contains("Tyler"),
          CLOCK);
  private final FeedbackRetention retention = new FeedbackRetention(store, CLOCK);

  private static NewFeedback idea(String form, String text) {
    Said said = new Said(text, "", "", ShareConsent.NO);
    return new NewFeedback(form, FeedbackKind.PRACTICE_IDEA, "health", said, null);
  }

  private FeedbackRecord given(String form) {
    return ((FeedbackOutcome.Done) records.give(idea(form, "Ask the father"), SAM)).now();
  }

  private static FeedbackRefusal refusal(FeedbackOutcome outcome) {
    return ((FeedbackOutcome.Refused) outcome).code();
  }

  private String stored() {
    return mongo.getCollection("feedback").find().first().toJson();
  }

  @Test
  void referencesBeginAtOneAndAFormIsKeptOnce() {
    assertThat(given("form-1").ref()).isEqualTo("F-0001");
    assertThat(given("form-1").ref()).isEqualTo("F-0001");
    assertThat(given("form-2").ref()).isEqualTo("F-0002");
    assertThat(records.find("f2").map(FeedbackRecord::ref)).contains("F-0002");
  }

  @Test
  void noRecordKnowsItsGiverOrItsDayUntilTheyWantToBeTold() {
    FeedbackRecord one = given("form-1");
    assertThat(one.ending()).isEqualTo(Ending.NO_CONTACT_WANTED);
    assertThat(one.week()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(stored()).doesNotContain("sam", "2026-11-27");
    records.tellMe("form-1", SAM);
    assertThat(records.givenBy(SAM)).extracting(FeedbackRecord::ref).containsExactly("F-0001");
    records.noContact("form-1");
    assertThat(stored()).doesNotContain("sam");
  }

  @Test
  void whatIdentifiesIsBlockedInWordsInTeamsAndInAnswers() {
    assertThat(refusal(records.give(idea("form-1", "Tyler was not asked"), SAM)))
        .isEqualTo(FeedbackRefusal.IDENTIFIES);
    Said team = new Said("Well done", "Tyler's team", "", ShareConsent.NO);
    assertThat(
            refusal(
                records.give(
                    new NewFeedback("form-1", FeedbackKind.COMPLIMENT, "health", team, null), SAM)))
        .isEqualTo(FeedbackRefusal.IDENTIFIES);
    given("form-2");
    assertThat(refusal(records.done("F-0001", ALEX, "We spoke to Tyler")))
        .isEqualTo(FeedbackRefusal.IDENTIFIES);
    assertThat(mongo.getCollection("feedback").countDocuments()).isEqualTo(1);
  }

  @Test
  void oneVoiceCountsOnceAMonthForTheSameThing() {
    given("form-1");
    given("form-2");
    assertThat(store.told(TODAY.minusDays(7), TODAY))
        .extracting(StoredFeedback::counted)
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void whoWasToldIsForgottenAfterThirtyDaysAndWhatWasSaidAfterThreeYears() {
    given("form-1");
    records.tellMe("form-1", SAM);
    records.done("F-0001", ALEX, "The form asks once now");
    retention.purge(TODAY.plusDays(29));
    assertThat(records.givenBy(SAM)).hasSize(1);
    retention.purge(TODAY.plusDays(30));
    assertThat(stored()).doesNotContain("sam").contains("TOLD_BACK");
    assertThat(retention.purge(LocalDate.of(2029, 11, 22))).isZero();
    assertThat(retention.purge(LocalDate.of(2029, 11, 23))).isEqualTo(1);
  }

  @Test
  void whoeverIsNeverToldIsForgottenAfterTwelveMonths() {
    given("form-1");
    records.tellMe("form-1", SAM);
    retention.purge(LocalDate.of(2027, 11, 27));
    assertThat(stored()).doesNotContain("sam");
    assertThat(records.find("F-0001").orElseThrow().ending()).isEqualTo(Ending.NO_CONTACT_WANTED);
  }

  @Test
  void case122NothingOfWhatIsHeldGoesUntilItIsReleased() {
    given("form-1");
    records.tellMe("form-1", SAM);
    assertThat(refusal(records.hold("F-0001", ALEX, true, " ")))
        .isEqualTo(FeedbackRefusal.REASON_MISSING);
    records.hold("F-0001", ALEX, true, "the inquiry has asked for it");
    LocalDate late = LocalDate.of(2036, 1, 1);
    assertThat(retention.purge(late)).isZero();
    assertThat(refusal(records.takeBack("F-0001", "form-1", SAM))).isEqualTo(FeedbackRefusal.HELD);
    retention.left(SAM);
    assertThat(records.givenBy(SAM)).hasSize(1);
    records.hold("F-0001", ALEX, false, "the inquiry is over");
    retention.purge(TODAY);
    assertThat(records.givenBy(SAM)).as("they left while it was held").isEmpty();
    assertThat(retention.purge(late)).isEqualTo(1);
  }

  @Test
  void aComplaintLeavesAMonthAndNothingElse() {
    records.signposted();
    assertThat(mongo.getCollection("complaintSignposts").find().first().keySet())
        .containsExactlyInAnyOrder("_id", "v", "month", "purgeOn", "_class");
    assertThat(retention.purge(TODAY.plusYears(3))).isEqualTo(1);
  }
}
