package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Results;

/** What released versions wrote is read for ever, and what a newer one wrote is left alone. */
class GoldenRoundsTest {

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();

  @Test
  void aRoundOfVersion1WithWhoWasAskedAndWhatWasAnsweredIsRead() {
    for (String file : new String[] {"rounds", "roundAsks", "roundAnswers", "roundWords"}) {
      Golden.insert(mongo, file + "-v1.json");
    }
    SteppingClock clock = new SteppingClock("2026-12-14T10:00");
    try (RoundWorld world = new RoundWorld(mongo, clock, folder.resolve("keys"))) {
      Round it = world.rounds.find("P-0001").orElseThrow();
      assertThat(it.state()).isEqualTo(RoundState.CLOSED);
      assertThat(it.invited()).isEqualTo(12);
      assertThat(it.history()).extracting(RoundEvent::agency).containsOnlyNulls();
      assertThat(it.plan().dates().closes()).hasToString("2026-12-11T17:00");
      assertThat(world.asks.find("P-0001", RoundWorld.practitioner(1))).isPresent();
      Published published = world.bean(Results.class).of("P-0001").orElseThrow();
      assertThat(published.asked()).isEqualTo(12);
      assertThat(published.answered()).as("one is too few").isNull();
    }
  }

  @Test
  void aRoundThatANewerLanternWroteIsReadAndLeftAlone() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    try (RoundWorld world = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(6)) {
      Round open = world.launched(Plans.plan(Forms.PULSE));
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(open.ref())), new Update().set("v", 2), "rounds");
      assertThat(RoundWorld.why(world.rounds.close(open.ref(), RoundWorld.QA, open.turn())))
          .isEqualTo(RoundRefusal.NEWER);
      assertThat(world.now(open)).isEqualTo(open);
    }
  }
}
