package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;

/** What must not work on the cards of audits; the numbers are those of the list of attacks. */
class AuditAttacksTest extends OnAuditCards {

  @Test
  void case59And74AnothersCardDoesNothing() {
    Response before = now();
    for (Chat other : List.of(dan, kim)) {
      for (String verb : List.of("audit-answer", "audit-start", "audit-back", "audit-submit")) {
        assertThat(presses(other, verb, on(before, Map.of("q-held", "no"))))
            .as(verb)
            .isEqualTo(NOT_YOURS);
      }
    }
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void case60WhatIsForbiddenLooksLikeWhatIsNotThere() {
    Response before = now();
    Map<String, String> absent = on(before, Map.of());
    absent.put("round", "SA-2026-99");
    Map<String, String> odd = on(before, Map.of());
    odd.put("part", "99");
    assertThat(presses(dan, "audit-start", on(before, Map.of())))
        .isEqualTo(presses(dan, "audit-start", absent))
        .isEqualTo(presses(nina, "audit-start", odd))
        .isEqualTo(NOT_YOURS);
  }

  @Test
  void case61And62ValuesAndQuestionsThatNoCardSendsAreRefusedInWords() {
    Response before = now();
    for (String odd : List.of("", "0", "-1", "5.5", "null", "[5]", "{\"$gt\":0}", "maybe")) {
      assertThat(presses(nina, "audit-answer", on(before, Map.of("q-held", odd))))
          .as(odd)
          .contains("Is safeguarding supervision recorded");
      assertThat(now()).as(odd).isEqualTo(before);
    }
    for (String stranger : List.of("q-unknown", "q-grade", "q-worked-well")) {
      assertThat(presses(nina, "audit-grade", on(before, Map.of(stranger, "good"))))
          .as(stranger)
          .contains("That question is not asked now");
    }
    assertThat(presses(nina, "audit-answer", on(before, Map.of("q-held", "yes", "q-x", "1"))))
        .contains("That question is not asked now");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void case63FiftyPressesFromThreeDevicesAreOneAnswer() throws Exception {
    Response before = now();
    List<Chat> devices = List.of(nina, served.chat("Nina Shah"), served.chat("Nina Shah"));
    Map<String, String> data = on(before, Map.of("q-held", "yes"));
    List<Callable<Integer>> presses = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Chat device = devices.get(i % devices.size());
      ObjectNode press = device.activities().cardAction("audit-answer", data);
      presses.add(() -> device.delivers(press).status());
    }
    try (var pool = Executors.newFixedThreadPool(16)) {
      for (var answer : pool.invokeAll(presses)) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(now().turn()).isEqualTo(before.turn() + 1);
    assertThat(now().given()).containsExactly(new Answer("held", "yes", ""));
  }

  @Test
  void case64StepsOutOfOrderAreRefusedAndAnOldCardShowsTheWayToTheLatest() {
    Response before = now();
    assertThat(presses(nina, "audit-submit", on(before, Map.of())))
        .contains("Something is still open");
    presses(nina, "audit-answer", on(before, Map.of("q-held", "yes")));
    assertThat(presses(nina, "audit-answer", on(before, Map.of("q-held", "no"))))
        .contains("This has changed")
        .contains("Open latest");
    assertThat(now().answers().to("held").orElseThrow().value()).isEqualTo("yes");
    assertThat(nina.presses("Open latest").getFirst().text()).contains("lived experience");
  }

  @Test
  void case67AndCase69AnOldCardStillAnswersAndAChangedVerbDoesNothing() {
    Response before = now();
    Map<String, String> old = on(before, Map.of("q-held", "yes"));
    old.remove("v");
    assertThat(presses(nina, "audit-answer", old)).contains("Saved.");
    long turn = now().turn();
    presses(nina, "audit-anwser", on(now(), Map.of("q-held", "no", "say", "hello")));
    assertThat(now().turn()).isEqualTo(turn);
  }

  @Test
  void case72LongTextsAreBoundedAndTemplatesStayLetters() {
    Response before = now();
    String braces = "${heading} {{1+1}} seen";
    assertThat(
            presses(
                nina, "audit-answer", on(before, Map.of("q-held", "na", "q-held--words", braces))))
        .contains("Saved.");
    assertThat(now().answers().to("held").orElseThrow().remark()).isEqualTo(braces);
    Response after = now();
    String huge = "a ".repeat(50_000);
    Map<String, String> data = Map.of("q-childs-day", "partly", "q-childs-day--words", huge);
    presses(nina, "audit-answer", on(after, data));
    assertThat(now()).isEqualTo(after);
  }

  @Test
  void case120WordsThatIdentifyAreFoundNowhere() {
    Response before = now();
    String canary = "Zebedee Quillfeather";
    Map<String, String> data =
        Map.of("q-held", "na", "q-held--words", "Seen by " + canary + ", 01632 960123");
    presses(nina, "audit-answer", on(before, data));
    assertThat(now()).isEqualTo(before);
    assertThat(served.everythingStored()).doesNotContain("Quillfeather", "01632 960", "01632960");
  }

  @Test
  void whatIsAnsweredStandsInTheResponseAndNowhereElse() {
    String words = "Kept in the archive of turnips";
    presses(nina, "audit-answer", on(now(), Map.of("q-held", "na", "q-held--words", words)));
    assertThat(now().state()).isEqualTo(ResponseState.IN_PROGRESS);
    assertThat(served.everythingStored().split("turnips", -1)).hasSize(2);
  }
}
