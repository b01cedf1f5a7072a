package uk.lantern.scheduler.round.response;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.response.ResponseWorld.ANNE;
import static uk.lantern.scheduler.round.response.ResponseWorld.CHAIR;
import static uk.lantern.scheduler.round.response.ResponseWorld.POLICE;
import static uk.lantern.scheduler.round.response.ResponseWorld.QA;
import static uk.lantern.scheduler.round.response.ResponseWorld.c07;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.moderation.ModerationKey;
import uk.lantern.scheduler.round.moderation.ModerationOutcome;
import uk.lantern.scheduler.round.moderation.ModerationRefusal;
import uk.lantern.scheduler.round.moderation.Moderations;

/** A joint view is typed by people, once nobody can answer any more. */
class ModerationTest {

  private static final Agreed AGREED =
      new Agreed(
          Grade.INADEQUATE,
          "Nobody saw the child alone",
          "Police: requires improvement",
          "",
          List.of(QA, CHAIR),
          LocalDate.of(2026, 12, 14));

  @TempDir Path keys;
  private ResponseWorld world;
  private Moderations moderations;
  private Round round;
  private ModerationKey key;

  @BeforeEach
  void start() {
    world = new ResponseWorld(new SteppingClock("2026-11-30T09:00"), keys);
    moderations = world.bean(Moderations.class);
    round = world.multi("2026-12-11T17:00");
    key = ModerationKey.ofCase(round.ref(), "C07");
    world.sent(c07(round), ANNE);
    world.sent(new ResponseKey(round.ref(), "police", "C07"), POLICE);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private void closed() {
    world.clock.set("2026-12-14T10:00");
    long turn = world.rounds.find(round.ref()).orElseThrow().turn();
    ResponseWorld.done(world.rounds.close(round.ref(), QA, turn));
  }

  @Test
  void otherAgenciesAnswersAreHiddenUntilTheRoundHasClosed() {
    assertThat(world.responses.of(round.ref(), CHAIR)).isEmpty();
    assertThat(moderations.find(key, QA)).isEmpty();
    assertThat(refused(moderations.agree(key, QA, 0, AGREED)))
        .isEqualTo(ModerationRefusal.NOT_CLOSED);
    closed();
    assertThat(moderations.find(key, CHAIR).orElseThrow().responses())
        .extracting(it -> it.key().agency())
        .containsExactly("nhs", "police");
    assertThat(moderations.find(key, POLICE)).as("no auditor reads another agency's").isEmpty();
  }

  @Test
  void theJointGradeIsTypedByThoseWhoModerateAndOnce() {
    closed();
    assertThat(refused(moderations.agree(key, ANNE, 0, AGREED)))
        .isEqualTo(ModerationRefusal.NOT_A_MODERATOR);
    assertThat(moderations.agree(key, CHAIR, 0, AGREED)).isInstanceOf(ModerationOutcome.Done.class);
    assertThat(moderations.agree(key, CHAIR, 0, AGREED)).isInstanceOf(ModerationOutcome.Done.class);
    assertThat(refused(moderations.agree(key, QA, 0, AGREED))).isEqualTo(ModerationRefusal.CHANGED);
    assertThat(moderations.agreed(round.ref(), QA))
        .singleElement()
        .satisfies(it -> assertThat(it.agreed()).isEqualTo(AGREED))
        .satisfies(it -> assertThat(it.history()).hasSize(1));
  }

  private static ModerationRefusal refused(ModerationOutcome outcome) {
    assertThat(outcome).isInstanceOf(ModerationOutcome.Refused.class);
    return ((ModerationOutcome.Refused) outcome).code();
  }
}
