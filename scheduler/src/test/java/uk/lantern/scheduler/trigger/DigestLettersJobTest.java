package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.digest.Candidate;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** A step that was stored, and no letter about it: as a crash between the two leaves it. */
class DigestLettersJobTest {

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void theHourlySweepWritesToWhomACrashKeptTheLetterFrom() {
    TriggerWorld.localAt("2026-12-08T10:34:55", mongo)
        .run(
            context -> {
              Person asked = ask(context);
              assertThat(letters()).isZero();
              await().untilAsserted(() -> assertThat(letters()).isEqualTo(1));
              assertThat(letter().get("occurrence", Document.class).get("whom", Document.class))
                  .containsEntry("objectId", asked.key().objectId());
              JobRun run =
                  context.getBean(JobRuns.class).last(Triggers.DIGEST_LETTERS).orElseThrow();
              assertThat(run.plannedFor()).hasToString("2026-12-08T10:35:00Z");
              assertThat(run.did()).isEqualTo(1);
            });
  }

  @Test
  void aStartWritesItAtOnceAndTheNextStartsNothingMore() {
    TriggerWorld.localAt("2026-12-08T10:40", mongo).run(DigestLettersJobTest::ask);
    assertThat(letters()).isZero();
    for (String start : new String[] {"2026-12-08T10:41", "2026-12-08T10:42"}) {
      TriggerWorld.localAt(start, mongo).run(context -> assertThat(letters()).isEqualTo(1));
    }
  }

  /** Somebody sends a draft for approval; nobody writes to who was asked. */
  private static Person ask(ApplicationContext context) {
    Editions editions = context.getBean(Editions.class);
    Person drafter =
        context
            .getBean(People.class)
            .withRole(Role.LD_OFFICER, LocalDate.of(2026, 12, 7))
            .getFirst();
    String item =
        editions.candidates().stream()
            .filter(Candidate::isFit)
            .map(it -> it.item().id())
            .findFirst()
            .orElseThrow();
    DigestEdition draft = editions.draft(drafter.key(), java.util.List.of(item)).done().getFirst();
    Person approver = editions.approvers(draft).getFirst();
    assertThat(editions.sendForApproval(draft.ref(), drafter.key(), approver.key()).done())
        .hasSize(1);
    return approver;
  }

  private long letters() {
    return mongo.getCollection("deliveries").countDocuments();
  }

  private Document letter() {
    return mongo.getCollection("deliveries").find().first();
  }
}
