package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.lantern.scheduler.action.Action;

/** Where words about an action go, and where they never go. */
@ExtendWith(OutputCaptureExtension.class)
class ActionWordsStayTest {

  private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

  private final Served served = Served.shared();
  private final Acting acting = new Acting(served);
  private final Chat sam = served.chat("Sam Lee");

  private String presses(Action action, String verb, Map<String, String> inputs) {
    Map<String, String> data = new HashMap<>(inputs);
    data.put("action", action.ref());
    data.put("turn", String.valueOf(action.turn()));
    return String.join(
        "\n",
        sam.sends(sam.activities().cardAction(verb, data)).stream().map(Shown::text).toList());
  }

  @Test
  void wordsThatNameAChildAreBlockedNotMaskedAndKeptNowhere(CapturedOutput output) {
    Action action = acting.started("Sam Lee", "Brief the team", DUE);
    String canary = "We will send the new prompt to jane.zebraquokka@example.org";
    blocked(sam.hearsAll("update " + action.ref() + " " + canary));
    blockedOnForms(action, canary);
    blocked(sam.hearsAll("stuck on " + action.ref() + ": " + canary));
    assertThat(acting.now(action.ref())).isEqualTo(action);
    Action proposed = acting.proposed("Sam Lee", "Write the guide", DUE);
    blocked(sam.hearsAll(proposed.ref() + " is not me because " + canary));
    sam.says("update " + action.ref() + " Tyler Zebraquokka dob 4/5/16");
    assertThat(acting.now(action.ref())).isEqualTo(action);
    assertThat(acting.now(proposed.ref())).isEqualTo(proposed);
    assertThat(served.everythingStored()).doesNotContain("zebraquokka", "Zebraquokka");
    assertThat(output.getAll()).doesNotContain("zebraquokka", "Zebraquokka");
  }

  private void blockedOnForms(Action action, String canary) {
    String reword = "Please say it without names or details of a child";
    assertThat(presses(action, "action-update", Map.of("text", "fine", "left", canary)))
        .contains(reword)
        .doesNotContain("zebraquokka");
    assertThat(
            presses(
                action,
                "action-more-time-send",
                Map.of(
                    "date", "2027-05-01", "reason", canary, "risk", "low", "mitigation", "none")))
        .contains(reword);
    assertThat(
            presses(
                action,
                "action-evidence-send",
                Map.of(
                    "kind", "document",
                    "link", "https://files.example.org/guide",
                    "date", "2026-11-20",
                    "title", "",
                    "summary", canary,
                    "declared", "true")))
        .contains(reword);
  }

  /** The safety check comes first, and a stranger's address in a sentence may alarm it. */
  private static void blocked(String answer) {
    assertThat(answer)
        .satisfiesAnyOf(
            it -> assertThat(it).contains("Please say it without names or details of a child"),
            it -> assertThat(it).contains("call 999 now"));
  }

  @Test
  void aWorryAboutAChildIsAnsweredFirstWhateverIsAsked(CapturedOutput output) {
    Action action = acting.started("Sam Lee", "Brief the team", DUE);
    String worry = "a pupil told me her mum locks her in the shed zebraquoll";
    assertThat(sam.hearsAll("update " + action.ref() + " " + worry)).contains("999");
    assertThat(presses(action, "action-update", Map.of("text", worry))).contains("999");
    sam.says("more time for " + action.ref());
    assertThat(sam.hearsAll(worry)).contains("999");
    assertThat(acting.now(action.ref())).isEqualTo(action);
    assertThat(served.everythingStored()).doesNotContain("zebraquoll");
    assertThat(output.getAll()).doesNotContain("zebraquoll");
  }

  @Test
  void whatIsSaidOfAnActionStandsInItAndNowhereElse(CapturedOutput output) {
    Action action = acting.started("Sam Lee", "Brief the team", DUE);
    sam.says("update " + action.ref() + " wallabyquoll is nearly there");
    assertThat(acting.now(action.ref()).progress().last().orElseThrow().text())
        .isEqualTo("wallabyquoll is nearly there");
    assertThat(sam.hearsAll("my conversation")).doesNotContain("wallabyquoll");
    assertThat(output.getAll()).doesNotContain("wallabyquoll", "Sam Lee");
    assertThat(served.bean(MeterRegistry.class).getMeters())
        .extracting(meter -> meter.getId().toString())
        .noneMatch(id -> id.contains("wallabyquoll") || id.contains(action.ref()));
  }

  @Test
  void everyRefusalNamesWhoCan() {
    Action action = acting.started("Sam Lee", "Brief the team", DUE);
    Chat jo = served.chat("Jo Okoro");
    for (String words :
        List.of(
            "update " + action.ref() + " x",
            "more time for " + action.ref(),
            "pass " + action.ref())) {
      assertThat(jo.hearsAll(words)).as(words).contains("Who can: Sam Lee.");
    }
    assertThat(sam.hearsAll("pass " + action.ref() + " to Kim Dale"))
        .contains("I do not know anybody of that name in your agency")
        .contains("the quality assurance officer can give it to another agency");
  }
}
