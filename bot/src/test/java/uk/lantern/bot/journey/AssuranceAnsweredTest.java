package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;

/** An agency answers an assurance request: what it did with one piece of learning. */
class AssuranceAnsweredTest {

  private static Served served;
  private static AuditDay day;
  private static Round round;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served);
    round = day.assurance();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Response now() {
    return day.now(round, "demo_nhs", "-");
  }

  @Test
  void itIsAnsweredInWordsAndByButtonsAndSentAndTheTeamHearsOfIt() {
    Chat nina = served.chat("Nina Shah");
    assertThat(nina.hearsAll("my audits"))
        .contains("Assurance request " + round.ref())
        .contains("Say what your agency did with this learning, what changed, and what shows it.")
        .contains("until Tuesday 15 December 2026, 17:00");
    assertThat(nina.presses("Start " + round.ref()).getFirst().text())
        .contains("How far has your agency put this learning into practice?")
        .doesNotContain("directly involved");
    assertThat(nina.hearsAll("Everyday practice"))
        .contains("Saved.", "What did your agency do?", "Since when?");
    assertThat(
            shown(
                nina,
                Map.of(
                    "q-what-done", "We changed the supervision template",
                    "q-reached", "240",
                    "q-since", "2026-09-01")))
        .contains("Saved.", "Where have you looked, and did you see it?");
    whatShowsIt(nina);
  }

  private static void whatShowsIt(Chat nina) {
    assertThat(
            shown(
                nina,
                Map.of(
                    "q-seen-in--records", "seen",
                    "q-seen-in--staff", "partly",
                    "q-seen-in--families", "not-looked")))
        .contains("Where can the evidence be read?");
    assertThat(shown(nina, Map.of("q-evidence", "https://demo-nhs.example/evidence/7")))
        .contains("What difference has it made for children");
    assertThat(
            shown(
                nina, Map.of("q-difference", "We will look at ten records in March", "q-next", "")))
        .contains("Everything is answered.")
        .doesNotContain("Which grade", "a child may be at risk");
    assertThat(nina.presses("Send").getFirst().text()).contains("Sent: ", "draft 1");
    assertThat(now().state()).isEqualTo(ResponseState.SUBMITTED);
    assertThat(now().answers().to("seen-in").orElseThrow().value())
        .contains("records=seen", "staff=partly", "families=not-looked");
    await().until(() -> served.everythingStored().contains(round.ref() + "  demo_nhs SUBMITTED"));
    assertThat(served.chat("Ben Osei").hearsAll("my audits"))
        .as("who is asked nothing hears of nothing")
        .doesNotContain(round.ref());
  }

  private static String shown(Chat chat, Map<String, String> inputs) {
    return chat.presses("Save", inputs).getFirst().text();
  }
}
