package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;

/** attacks.md D, 59 to 75, for the cards of those who look after action plans. */
class PlanAttacksTest {

  private static final Served SERVED = PlanDay.served();
  private static final Map<String, String> SEEN =
      Map.of("note", "Sample list seen", "method", "dip_sample", "impact", "early");
  private static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  private final PlanDay day = new PlanDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");

  private static long times(Action action, ActionMove move) {
    return action.history().stream().filter(it -> it.move() == move).count();
  }

  @Test
  void case059And060AnActionOfAnotherAgencyAndOneThatIsNotThereSoundAlike() {
    String ref = day.toCheck();
    Chat farah = SERVED.chat("Farah Iqbal");
    for (String asked :
        List.of("manage %s", "verify %s visit: seen; impact clear", "return %s no")) {
      assertThat(farah.hears(asked.formatted(ref)))
          .contains(NOT_YOURS)
          .isEqualTo(farah.hears(asked.formatted("A-99999")));
    }
    assertThat(farah.hears("R-031")).isEqualTo(farah.hears("R-999"));
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  void case059TheReferenceOnAButtonIsCheckedLikeATypedOne() {
    String ref = day.toCheck();
    Chat maya = SERVED.chat("Maya Fern");
    Map<String, String> data = new java.util.HashMap<>(SEEN);
    data.put("action", ref);
    data.put("turn", String.valueOf(day.now(ref).turn()));
    assertThat(maya.sends(maya.activities().cardAction("action-verify", data)).getFirst().text())
        .contains(NOT_YOURS);
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "guess", "DIP_SAMPLE", "6", "{\"$gt\":0}", "[5]"})
  void case061AnAnswerThatIsNoneOfTheChoicesIsRefusedWithThem(String method) {
    String ref = day.toCheck();
    jo.says("check " + ref);
    ObjectNode forged = jo.press("Verify", Map.of("note", "Seen", "impact", "early"));
    ((ObjectNode) forged.path("value").path("action").path("data")).put("method", method);
    assertThat(jo.sends(forged).getFirst().text()).contains("How did you check?: choose one of");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  void case062MissingFieldsAreAskedForAndExtraOnesDoNothing() {
    String ref = day.toCheck();
    jo.says("check " + ref);
    Map<String, String> more = new java.util.HashMap<>(SEEN);
    more.put("by", "00000000-0000-4000-8000-000000000005");
    more.put("state", "closed");
    more.put("note", "");
    assertThat(jo.presses("Verify", more).getFirst().text())
        .contains("Please fill in: What you saw.");
    more.put("note", "Seen");
    assertThat(jo.presses("Verify", more).getFirst().text()).contains("is verified by Jo Okoro");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.VERIFIED);
    assertThat(day.now(ref).lastEvent().by()).isEqualTo(day.key("Jo Okoro"));
  }

  @Test
  void case063FiftyPressesAtOnceAreOneStep() throws Exception {
    String ref = day.toCheck();
    jo.says("check " + ref);
    List<Callable<Integer>> presses = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ObjectNode press = jo.press("Verify", SEEN);
      presses.add(() -> jo.delivers(press).status());
    }
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : all.invokeAll(presses)) {
        assertThat(one.get()).isEqualTo(200);
      }
    }
    assertThat(times(day.now(ref), ActionMove.VERIFY)).isEqualTo(1);
  }

  @Test
  void case064AStepBeforeItsTimeIsRefusedAndAnOldCardSaysThatItHasChanged() {
    String early = day.underWay();
    assertThat(jo.hearsAll("verify " + early + " visit: seen; impact clear"))
        .contains("That does not fit where it stands now.");
    String ref = day.toCheck();
    jo.says("check " + ref);
    ObjectNode old = jo.press("Verify", SEEN);
    day.takes("Jo Okoro", ref, new OfficerStep.Return("Another sample, please"));
    assertThat(jo.sends(old).getFirst().text()).contains("This has changed", "Open the latest");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.RETURNED);
  }

  @Test
  void case066AfterItsEndNothingIsTakenAndNothingIsMadeAnew() {
    String ref = day.toCheck();
    jo.says("check " + ref);
    ObjectNode old = jo.press("Verify", SEEN);
    day.takes("Judith Amey", ref, new OfficerStep.Cancel("CR-2026-11", "The service closed"));
    assertThat(jo.sends(old).getFirst().text()).contains("This has changed");
    assertThat(jo.hears("verify " + ref + " visit: seen; impact clear")).contains("does not fit");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.CANCELLED);
  }

  @Test
  void case067And069AButtonOfALaterVersionOrAnotherVerbTakesNoStep() {
    String ref = day.toCheck();
    jo.says("check " + ref);
    for (Map<String, String> changed :
        List.of(Map.of("v", "99", "say", "check " + ref), Map.of("v", "x"))) {
      Map<String, String> data = new java.util.HashMap<>(SEEN);
      data.putAll(changed);
      jo.says("check " + ref);
      jo.presses("Verify", data);
      assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
    }
  }

  @Test
  void case072HugeTextsAreRefusedAndMarksStayText() {
    String ref = day.toCheck();
    jo.says("check " + ref);
    Map<String, String> huge = new java.util.HashMap<>(SEEN);
    huge.put("note", "seen ".repeat(20_000));
    assertThat(jo.presses("Verify", huge).getFirst().text()).doesNotContain("is verified");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
    jo.says("check " + ref);
    Map<String, String> marks = new java.util.HashMap<>(SEEN);
    marks.put("note", "${heading} {{DATE()}} **bold** #{1+1}");
    assertThat(jo.presses("Verify", marks).getFirst().text()).contains("is verified");
    assertThat(day.now(ref).proof().verified().orElseThrow().note())
        .isEqualTo("${heading} {{DATE()}} **bold** #{1+1}");
  }

  @Test
  void case074ACardThatWasPassedOnDoesNothingForSomebodyElse() {
    String ref = day.toCheck();
    jo.says("check " + ref);
    ObjectNode press = jo.press("Verify", SEEN);
    Chat farah = SERVED.chat("Farah Iqbal");
    ObjectNode hers = farah.activities().cardAction("action-verify", Map.of());
    hers.withObject("/value").set("action", press.path("value").path("action"));
    assertThat(farah.sends(hers).getFirst().text()).contains(NOT_YOURS);
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  void case075AskedForInAChannelAPlanIsShownInPrivateOnly() {
    String channel = "19:practice@thread.tacv2;messageid=1700000000000";
    int before = SERVED.in(channel).size();
    assertThat(jo.sends(jo.activities().channelMessage("plan DEMO-01")).getFirst().text())
        .contains("Plan DEMO-01");
    assertThat(SERVED.in(channel).subList(before, SERVED.in(channel).size()).toString())
        .contains("private message")
        .doesNotContain("DEMO-01");
  }
}
