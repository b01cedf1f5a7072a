package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundSweep;
import uk.lantern.scheduler.round.part.RoundState;

/** The key of a pulse is away while it is open: what people hear, and that nothing is lost. */
class RoundKeyAwayTest {

  @TempDir static Path folder;
  private static Served served;
  private static Rounding rounding;
  private static RoundDay day;

  @BeforeAll
  static void start() {
    served = Served.with("--lantern.round-keys=" + folder.resolve("keys"));
    rounding = new Rounding(served);
    day = new RoundDay(served);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Path key(Round round) {
    return folder.resolve("keys").resolve(round.ref() + ".key");
  }

  private static Health health() {
    return served.beans(HealthIndicator.class).stream()
        .filter(it -> it.getClass().getSimpleName().equals("RoundKeysHealth"))
        .findFirst()
        .orElseThrow()
        .health();
  }

  @Test
  void nobodyAnswersEverythingElseGoesOnAndWithTheKeyTheAnswersAreThere() throws IOException {
    Round round = rounding.open("pulse-escalation");
    Chat sam = served.chat("Sam Lee");
    Chat jo = served.chat("Jo Okoro");
    sam.says("start " + round.ref());
    sam.presses("No");
    Path away = folder.resolve(round.ref());
    Files.move(key(round), away);
    hears(round, sam, jo);
    Files.createDirectory(key(round));
    hears(round, sam, jo);
    Files.delete(key(round));
    Files.write(key(round), new byte[3]);
    hears(round, sam, jo);
    Files.delete(key(round));
    Files.move(away, key(round));
    assertThat(health().getStatus().getCode()).isEqualTo("UP");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).contains("would-help");
    assertThat(sam.hearsAll("pulse answer " + round.ref() + ": 2")).contains("Thanks.");
    assertThat(jo.hearsAll("round " + round.ref())).doesNotContain("The key of this round");
    assertThat(jo.hearsAll("close round " + round.ref() + " now")).contains("is closed");
    assertThat(key(round)).doesNotExist();
    assertThat(served.everythingStored()).contains("named-person");
  }

  private static void hears(Round round, Chat sam, Chat jo) {
    assertThat(health().getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(health().getDetails().toString()).contains(round.ref());
    assertThat(sam.hearsAll("start " + round.ref()))
        .contains("I cannot save answers to these questions at the moment. Nothing is lost.");
    assertThat(sam.hearsAll("pulse answer " + round.ref() + ": 2"))
        .contains("I cannot save answers to these questions at the moment.");
    assertThat(
            sam.sends(
                    sam.activities()
                        .cardAction(
                            "pulse-answer",
                            Map.of(
                                "v", "1",
                                "round", round.ref(),
                                "stage", "ONCE",
                                "question", "would-help",
                                "answer", "guide")))
                .getFirst()
                .text())
        .contains("I cannot save answers");
    assertThat(sam.hearsAll("what have we learned about neglect"))
        .as("everything else is answered")
        .contains("Neglect");
    assertThat(jo.hearsAll("round " + round.ref()))
        .contains("The key of this round cannot be used at the moment", "is lost");
    assertThat(jo.hearsAll("close round " + round.ref() + " now"))
        .contains("The key of this round cannot be used at the moment, so nothing was done.");
    assertThat(day.now(round.ref()).state()).isEqualTo(RoundState.OPEN);
  }

  @Test
  void oneThatIsLostForGoodCannotCloseAndIsGivenUp() throws IOException {
    Round round = rounding.open("pulse-hidden-men");
    Chat jo = served.chat("Jo Okoro");
    Files.delete(key(round));
    jo.jumps("11 days");
    try {
      served.bean(RoundSweep.class).run();
    } catch (IllegalStateException notTakenOn) {
      assertThat(notTakenOn).hasMessageContaining(round.ref());
    }
    assertThat(day.now(round.ref()).state()).isEqualTo(RoundState.CLOSING);
    assertThat(jo.hearsAll("round " + round.ref()))
        .contains("The key of this round cannot be used");
    jo.presses("Give it up");
    assertThat(jo.presses("Give it up", Map.of("reason", "The key is lost")).getFirst().text())
        .contains(round.ref() + " is given up.");
    assertThat(health().getStatus().getCode()).isEqualTo("UP");
  }
}
