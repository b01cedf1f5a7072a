package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.digest.step.EditionSteps;
import uk.lantern.scheduler.digest.step.Resending;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.People;

/** What happens between the step that asks for a resend and the letters of it. */
class ResendingTest extends DigestWorld {

  /** What happens after the first write to an edition, the second, and so on. */
  private final Deque<Runnable> after = new ArrayDeque<>();

  private EditionOutcome resend(DigestEdition edition, Resend to) {
    EditionsStore store = new EditionsStore(interrupted());
    EditionSteps steps = new EditionSteps(store, context.getBean(People.class), clock);
    return new Resending(store, steps, context.getBean(Dispatch.class))
        .resend(edition.ref(), LEE, to, true);
  }

  private MongoOperations interrupted() {
    return mock(
        MongoOperations.class,
        withSettings()
            .stubOnly()
            .defaultAnswer(
                call -> {
                  Object answer = call.getMethod().invoke(mongo, call.getRawArguments());
                  if (call.getMethod().getName().equals("findAndReplace") && !after.isEmpty()) {
                    after.remove().run();
                  }
                  return answer;
                }));
  }

  /** It has ended, and reached nobody. */
  private DigestEdition failed() {
    DigestEdition edition = sending();
    deliver(4, message -> new Receipt.Failed("bad_request"));
    sweep();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENT);
    clock.forward(Duration.ofMinutes(1));
    return edition;
  }

  @Test
  void aSweepBetweenTheStepAndItsLettersDoesNotEndItSoThatItCanBeStopped() {
    DigestEdition edition = failed();
    after.add(this::sweep);
    done(resend(edition, Resend.FAILED));
    assertThat(after).as("the sweep came between").isEmpty();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENDING);
    assertThat(count(edition, ReportWord.WAITING)).isEqualTo(4);
    done(editions.stop(edition.ref(), LEE));
    assertThat(deliver()).isEmpty();
    assertThat(count(edition, ReportWord.CANCELLED)).isEqualTo(4);
  }

  @Test
  void aProcessThatEndsBeforeTheLettersAreEnteredLeavesThemToTheNextSweep() {
    DigestEdition edition = failed();
    after.add(
        () -> {
          throw new DataAccessResourceFailureException("away");
        });
    assertThatThrownBy(() -> resend(edition, Resend.FAILED)).isNotNull();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENDING);
    assertThat(sweep()).as("entered now").isEqualTo(4);
    assertThat(deliver()).extracting(Message::recipient).doesNotHaveDuplicates().hasSize(4);
    sweep();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENT);
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(4);
  }

  @Test
  void whatFailsOnceMoreIsNotSentAThirdTimeUnasked() {
    DigestEdition edition = failed();
    done(resend(edition, Resend.FAILED));
    clock.forward(Duration.ofMinutes(1));
    deliver(4, message -> new Receipt.Failed("bad_request"));
    clock.forward(Duration.ofMinutes(1));
    assertThat(sweep()).isZero();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENT);
    assertThat(count(edition, ReportWord.FAILED)).isEqualTo(4);
    done(editions.resendFailed(edition.ref(), LEE, Resend.FAILED));
    assertThat(deliver()).hasSize(4);
  }

  @Test
  void onlyWhoeverAsksForItSendsToThoseInDoubt() {
    DigestEdition edition = sending();
    deliver(4, m -> new Receipt.Doubtful("timeout"));
    sweep();
    clock.forward(Duration.ofMinutes(1));
    done(resend(edition, Resend.FAILED));
    assertThat(deliver()).isEmpty();
    done(resend(edition, Resend.FAILED_AND_IN_DOUBT));
    assertThat(deliver()).hasSize(4);
  }
}
