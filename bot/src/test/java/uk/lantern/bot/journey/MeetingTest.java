package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.journey.DigestDay.HIDDEN_MEN;
import static uk.lantern.bot.journey.DigestDay.counted;
import static uk.lantern.bot.journey.DigestDay.edition;
import static uk.lantern.bot.journey.DigestDay.reader;
import static uk.lantern.bot.journey.DigestDay.served;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Telling of a team meeting, when it does not go as in dialogue S2. */
class MeetingTest {

  @Test
  void theLineIsOptionalAndNobodyIsNamedInIt() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.presses("We have used it");
    assertThat(sam.presses("Count it", Map.of("people", "0")).getFirst().text())
        .contains("I can count 1 to 200 people");
    assertThat(counted()).isEmpty();
    assertThat(sam.presses("Count it", Map.of("people", "9")).getFirst().text())
        .contains("Logged: 1 team discussion, 9 people");
    String named =
        sam.says("We will send the new prompt to jane.smith@example.org").stream()
            .map(Shown::text)
            .reduce("", String::concat);
    assertThat(named).contains("I have not kept that line.");
    assertThat(counted().getFirst().idea().different()).isNull();
    assertThat(sam.hears("skip")).contains("Thank you. That is all.");
    assertThat(sam.hears("skip")).contains("I was not waiting for an answer.");
  }

  @Test
  void aQuestionIsStillAQuestionAndNotTheLine() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    assertThat(sam.hears("what have we learned about hidden men?")).contains("Hidden men");
    sam.says("bruising in babies");
    assertThat(counted().getFirst().idea().different())
        .as("something was said in between, so a line is not expected any more")
        .isNull();
  }

  @Test
  void theSameMeetingIsCountedOnce() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    assertThat(sam.hears("used with 9 people")).contains("I have counted that meeting already.");
    sam.says("no");
    assertThat(counted()).hasSize(1);
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 4 people");
    assertThat(counted()).as("another meeting").hasSize(2);
  }

  @Test
  void whatHasNoNumberIsAskedAndWhatCannotBeIsRefused() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    for (String bad : List.of("used with 0 people", "used with 100000 people", "used it with -3")) {
      assertThat(sam.hears(bad)).as(bad).contains("Nothing has been counted.");
    }
    assertThat(sam.hears("used it")).contains("How many people took part?");
    assertThat(sam.hears("used it tomorrow with 9 people")).contains("Nothing has been counted.");
    assertThat(counted()).isEmpty();
    assertThat(sam.hears("used with nine people")).contains("9 people");
  }

  @Test
  void aWorryAboutAChildStopsTheDialogueAndNothingOfItIsKept() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    assertThat(sam.hears("a pupil told me her mum locks her in the shed zebraquokka"))
        .contains("999");
    assertThat(served().everythingStored()).doesNotContain("zebraquokka");
    assertThat(sam.hears("We will ask every father by name"))
        .as("the dialogue goes on where it was")
        .contains("May the partnership share this idea?");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void whatIsToldStandsInNoLogAndInNoMetric(CapturedOutput output) {
    Chat sam = reader("Sam Lee");
    sam.says("read 1 of " + edition().ref());
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    sam.says("We will use the wallabyquoll prompt");
    sam.says("yes, without");
    assertThat(served().everythingStored())
        .containsOnlyOnce("wallabyquoll")
        .as("kept with the discussion, and not with a turn of the teller")
        .contains("We will use the wallabyquoll prompt");
    assertThat(output.getAll()).doesNotContain("wallabyquoll", "Sam Lee");
    assertThat(served().bean(MeterRegistry.class).getMeters())
        .extracting(meter -> meter.getId().toString())
        .noneMatch(id -> id.contains("wallabyquoll") || id.contains(HIDDEN_MEN));
  }
}
