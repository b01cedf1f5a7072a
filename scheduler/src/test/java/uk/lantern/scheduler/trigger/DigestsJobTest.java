package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.digest.Candidate;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** Editions through real Quartz. */
class DigestsJobTest {

  private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-12-08T10:00");

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void sendNowHasTheFirstLettersInTheOutboxWithinTwoSeconds() {
    TriggerWorld.localAt("2026-12-08T10:00", mongo)
        .run(
            context -> {
              DigestEdition edition = approved(context);
              int audience = context.getBean(DemoPeople.class).all().size();
              editions(context).sendNow(edition.ref(), edition.people().drafter());
              await()
                  .atMost(Duration.ofSeconds(2))
                  .untilAsserted(() -> assertThat(offered()).isEqualTo(audience));
            });
  }

  @Test
  void aPlannedEditionGoesAtItsMomentAlsoAfterARestart() {
    planned();
    TriggerWorld.localAt("2026-12-08T09:59:57", mongo)
        .run(
            context -> {
              assertThat(offered()).isZero();
              Trigger trigger = context.getBean(Scheduler.class).getTrigger(moment());
              assertThat(trigger.getMisfireInstruction())
                  .as("late is better than not at all")
                  .isEqualTo(SimpleTrigger.MISFIRE_INSTRUCTION_FIRE_NOW);
              await().untilAsserted(() -> assertThat(offered()).isPositive());
              JobRun run = context.getBean(JobRuns.class).last(Triggers.DIGESTS).orElseThrow();
              assertThat(run.plannedFor()).hasToString("2026-12-08T10:00:00Z");
            });
  }

  @Test
  void aMomentThatPassedWhileNothingRanIsTakenUpAtTheStart() {
    planned();
    TriggerWorld.localAt("2026-12-08T14:00", mongo)
        .run(context -> assertThat(offered()).isPositive());
  }

  @Test
  void aStoppedPlanHasNoTriggerAnyMore() {
    planned();
    TriggerWorld.localAt("2026-12-07T12:00", mongo)
        .run(
            context -> {
              Scheduler quartz = context.getBean(Scheduler.class);
              assertThat(quartz.getTrigger(moment())).isNotNull();
              DigestEdition edition = editions(context).find("D-0001").orElseThrow();
              editions(context).stop("D-0001", edition.people().drafter());
              await().untilAsserted(() -> assertThat(quartz.getTrigger(moment())).isNull());
            });
  }

  @Test
  void aJumpOverTheMomentSendsItThen() {
    TriggerWorld.localAt("2026-12-07T12:00", mongo)
        .run(
            context -> {
              DigestEdition edition = approved(context);
              editions(context).schedule(edition.ref(), edition.people().drafter(), TUESDAY);
              await()
                  .untilAsserted(
                      () ->
                          assertThat(context.getBean(Scheduler.class).getTrigger(moment()))
                              .isNotNull());
              context.getBean(DemoTime.class).jump("Wed 12:00");
              DigestEdition sent = editions(context).find(edition.ref()).orElseThrow();
              assertThat(sent.freeze().day()).isEqualTo(LocalDate.of(2026, 12, 8));
              assertThat(offered()).isPositive();
            });
  }

  private void planned() {
    TriggerWorld.localAt("2026-12-07T10:00", mongo)
        .run(
            context -> {
              DigestEdition edition = approved(context);
              done(editions(context).schedule(edition.ref(), edition.people().drafter(), TUESDAY));
            });
  }

  private static DigestEdition approved(ApplicationContext context) {
    Editions editions = editions(context);
    People people = context.getBean(People.class);
    Person drafter = people.withRole(Role.LD_OFFICER, LocalDate.of(2026, 12, 7)).getFirst();
    String item =
        editions.candidates().stream()
            .filter(Candidate::isFit)
            .map(it -> it.item().id())
            .findFirst()
            .orElseThrow();
    DigestEdition draft = done(editions.draft(drafter.key(), List.of(item)));
    Person approver = editions.approvers(draft).getFirst();
    DigestEdition asked =
        done(editions.sendForApproval(draft.ref(), drafter.key(), approver.key()));
    return done(editions.approve(draft.ref(), approver.key(), asked.turn()));
  }

  private static DigestEdition done(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(EditionOutcome.Done.class);
    return outcome.done().getFirst();
  }

  private static Editions editions(ApplicationContext context) {
    return context.getBean(Editions.class);
  }

  private int offered() {
    return Math.toIntExact(mongo.getCollection("deliveries").countDocuments());
  }

  private static TriggerKey moment() {
    return TriggerKey.triggerKey("D-0001", Timetable.MOMENTS);
  }
}
