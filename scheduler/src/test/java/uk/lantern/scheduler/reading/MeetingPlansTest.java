package uk.lantern.scheduler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reading.MeetingPlan.Step;

/** From "use in my team meeting" to the last question about it. */
@Tag("contract")
class MeetingPlansTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]");
  private static final PersonKey MAYA = new PersonKey("t", "maya");

  private final MongoTemplate mongo = TestStore.mongo();
  private final MeetingPlans plans = new MeetingPlans(mongo);

  private MeetingPlan plan() {
    return plans.plan(MAYA, "LI-1", 1, "D-0007", NOW);
  }

  @Test
  void planningTwiceIsOneMeetingUntilItWasUsed() {
    MeetingPlan first = plan();
    assertThat(plan().number()).isEqualTo(first.number());
    plans.goOn(plan(), Step.DIFFERENT, NOW);
    assertThat(plan().number()).as("another meeting").isNotEqualTo(first.number());
  }

  @Test
  void ofTwoPressesAtOnceOneGoesOn() throws Exception {
    MeetingPlan plan = plan();
    List<Optional<MeetingPlan>> both =
        TestStore.atOnce(2, () -> plans.goOn(plan, Step.DIFFERENT, NOW));
    assertThat(both.stream().filter(Optional::isPresent)).hasSize(1);
  }

  @Test
  void aQuestionStandsForADay() {
    MeetingPlan asked = plans.goOn(plan(), Step.DIFFERENT, NOW).orElseThrow();
    assertThat(plans.asked(MAYA, NOW.plusHours(23))).contains(asked);
    assertThat(plans.asked(MAYA, NOW.plusHours(25))).isEmpty();
    assertThat(plans.asked(new PersonKey("t", "jo"), NOW)).isEmpty();
  }

  @Test
  void whenAllIsSaidNothingLinksTheTellerToWhatWasCounted() {
    MeetingPlan plan = plan();
    MeetingPlan asked = plans.goOn(plan, Step.SHARING, NOW).orElseThrow();
    plans.goOn(asked, Step.DONE, NOW);
    StringBuilder all = new StringBuilder();
    mongo.getCollection("meetingPlans").find().forEach(d -> all.append(d.toJson()));
    assertThat(all.toString()).contains("LI-1").doesNotContain(plan.number());
    assertThat(plans.purge(NOW.toLocalDate())).isZero();
    assertThat(plans.purge(NOW.toLocalDate().plusDays(1))).isEqualTo(1);
  }

  @Test
  void whatWasNeverUsedGoesAfterThirtyDaysAndWhatWasNeverFinishedAfterTwo() {
    LocalDate today = NOW.toLocalDate();
    plan();
    assertThat(plans.purge(today.plusDays(29))).isZero();
    assertThat(plans.purge(today.plusDays(30))).isEqualTo(1);
    plans.goOn(plan(), Step.DIFFERENT, NOW);
    assertThat(plans.purge(today.plusDays(1))).isZero();
    assertThat(plans.purge(today.plusDays(2))).isEqualTo(1);
  }

  @Test
  void aRecordOfVersion1IsRead() {
    Golden.insert(mongo, "meetingPlans-v1.json");
    assertThat(plans.latest(new PersonKey("tenant", "maya"), "DEMO-7MB-HIDDEN-MEN"))
        .get()
        .satisfies(
            it -> {
              assertThat(it.next()).isEqualTo(Step.DIFFERENT);
              assertThat(it.edition()).isEqualTo("D-0007");
            });
  }
}
