package uk.lantern.scheduler.round.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.response.Grade;

/** What people agreed in a released version is read for ever. */
class GoldenModerationsTest {

  private static final ModerationKey KEY = ModerationKey.ofCase("MA-2026-01", "C07");

  private final MongoTemplate mongo = TestStore.mongo();
  private final ModerationsStore store = new ModerationsStore(mongo);

  @Test
  void anAgreementOfVersion1IsReadWithItsDissentAndGoesWithItsRound() {
    Golden.insert(mongo, "roundModerations-v1.json");
    Moderation it = store.find(KEY).orElseThrow();
    assertThat(it.turn()).isEqualTo(1);
    assertThat(it.agreed().grade()).isEqualTo(Grade.INADEQUATE);
    assertThat(it.agreed().dissent()).isEqualTo("Police: requires improvement");
    assertThat(it.agreed().goodPractice()).isEqualTo("The school kept a chronology");
    assertThat(it.agreed().moderators()).hasSize(2);
    assertThat(it.agreed().on()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(it.history()).hasSize(1);
    assertThat(store.of("MA-2026-01")).containsExactly(it);
    assertThat(store.roundsClosedBy(LocalDate.of(2026, 12, 13))).isEmpty();
    assertThat(store.roundsClosedBy(LocalDate.of(2026, 12, 14))).containsExactly("MA-2026-01");
    assertThat(store.delete("MA-2026-01")).isEqualTo(1);
  }

  @Test
  void anAgreementThatANewerLanternWroteIsLeftAlone() {
    Golden.insert(mongo, "roundModerations-v1.json");
    mongo.updateFirst(new Query(), Update.update("v", 2), ModerationsStore.COLLECTION);
    assertThat(store.roundsClosedBy(LocalDate.of(2033, 1, 1))).isEmpty();
    assertThat(store.delete("MA-2026-01")).isZero();
    assertThat(store.find(KEY)).isPresent();
  }
}
