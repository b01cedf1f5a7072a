package uk.lantern.scheduler.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.trail.LearningTrail;

/** What a released version wrote of a judgement is read for ever. */
class GoldenJudgementsTest {

  private static final String ITEM = "DEMO-7MB-ESCALATION";

  private final MongoTemplate mongo = TestStore.mongo();
  private final Judgements judgements =
      new Judgements(
          mongo,
          new Grounds(new LearningTrail(List.of()), item -> List.of()),
          text -> false,
          Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), London.ZONE));

  @Test
  void aJudgementOfVersion1IsReadWithWhatItRestedOn() {
    Golden.insert(mongo, "judgements-v1.json");
    Judgement it = judgements.latest(ITEM).orElseThrow();
    assertThat(it.turn()).isEqualTo(2);
    assertThat(it.value()).isEqualTo(ImpactCheck.Judgement.PARTLY_EMBEDDED);
    assertThat(it.next()).isEqualTo(LocalDate.of(2027, 5, 27));
    assertThat(it.grounds())
        .containsExactly(
            new Ground(
                Level.DO,
                "audited",
                Ground.Says.FOR,
                LocalDate.of(2026, 11, 20),
                List.of("MA-2026-01")));
    assertThat(judgements.purge(LocalDate.of(2032, 11, 26))).isZero();
    assertThat(judgements.purge(LocalDate.of(2032, 11, 27))).isEqualTo(1);
  }
}
