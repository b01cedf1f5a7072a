package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.check.EditionTimes;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.letter.TeamLetters;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.digest.step.EditionSteps;
import uk.lantern.scheduler.digest.step.Freezing;
import uk.lantern.scheduler.digest.step.Releasing;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.outbox.Message;

/** Somebody takes a step at the very moment at which the sweep does, or the store fails then. */
class OvertakenSweepTest extends DigestWorld {

  /** What happens before the sweep's first write to an edition, its second, and so on. */
  private final Deque<Runnable> before = new ArrayDeque<>();

  private int sweepOvertaken() {
    Dispatch dispatch = context.getBean(Dispatch.class);
    TeamLetters letters = context.getBean(TeamLetters.class);
    EditionsStore store = new EditionsStore(interrupted());
    Releasing releasing =
        new Releasing(
            store,
            context.getBean(EditionSteps.class),
            context.getBean(EditionChecks.class),
            context.getBean(EditionTimes.class),
            context.getBean(Freezing.class),
            dispatch);
    return new EditionSweep(store, releasing, dispatch, letters).run(London.now(clock));
  }

  private MongoOperations interrupted() {
    return mock(
        MongoOperations.class,
        withSettings()
            .stubOnly()
            .defaultAnswer(
                call -> {
                  if (call.getMethod().getName().equals("findAndReplace") && !before.isEmpty()) {
                    before.remove().run();
                  }
                  try {
                    return call.getMethod().invoke(mongo, call.getRawArguments());
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }));
  }

  @Test
  void anEditionEndsInTheSameSweepAlthoughSomebodyWasQuicker() {
    DigestEdition edition = sending();
    deliver();
    Amendment amendment = Amendment.ofText(1, "Better words.", "Item 1 is clearer.", "Clarity");
    before.add(() -> done(editions.correct(edition.ref(), QUINN, amendment)));
    sweepOvertaken();
    assertThat(before).as("somebody was quicker").isEmpty();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENT);
    assertThat(now(edition).openCorrection()).isNotNull();
  }

  @Test
  void anEditionThatCannotBeTakenOnKeepsNoOtherBack() {
    DigestEdition first = sending();
    DigestEdition second = sending();
    deliver();
    before.add(
        () -> {
          throw new DataAccessResourceFailureException("away");
        });
    assertThatThrownBy(this::sweepOvertaken)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(first.ref())
        .hasMessageNotContaining(second.ref());
    assertThat(now(second).state()).isEqualTo(EditionState.SENT);
    sweep();
    assertThat(now(first).state()).isEqualTo(EditionState.SENT);
  }

  @Test
  void whoeverStopsAPlanAtItsMomentIsHeard() {
    DigestEdition planned = planned();
    before.add(() -> done(editions.stop(planned.ref(), QUINN)));
    assertThat(sweepOvertaken()).isZero();
    assertThat(now(planned).state()).isEqualTo(EditionState.APPROVED);
    assertThat(mongo.getCollection("editionRecipients").countDocuments()).isZero();
  }

  @Test
  void case128SentByHandAtItsPlannedMomentItIsOneBroadcast() {
    DigestEdition planned = planned();
    before.add(() -> done(editions.sendNow(planned.ref(), LEE)));
    assertThat(sweepOvertaken()).as("taken on in the same sweep").isEqualTo(4);
    assertThat(sweep()).isZero();
    assertThat(deliver()).extracting(Message::recipient).doesNotHaveDuplicates().hasSize(4);
    assertThat(mongo.getCollection("editionRecipients").countDocuments()).isEqualTo(1);
  }

  /** Its moment has come. */
  private DigestEdition planned() {
    LocalDateTime when = LocalDateTime.parse("2026-12-01T11:00");
    DigestEdition planned = done(editions.schedule(approved().ref(), LEE, when));
    clock.forward(Duration.ofHours(1));
    return planned;
  }
}
