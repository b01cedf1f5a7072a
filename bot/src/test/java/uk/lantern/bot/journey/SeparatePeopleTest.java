package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Rag;

/**
 * Done, verified and decided are said by different people, however somebody tries; and a colour is
 * only ever made worse.
 */
class SeparatePeopleTest {

  private static final Served SERVED = PlanDay.served();

  private final PlanDay day = new PlanDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private final Chat sam = SERVED.chat("Sam Lee");

  private String verifies(Chat chat, String ref) {
    Map<String, String> data = new HashMap<>();
    data.putAll(Map.of("method", "dip_sample", "impact", "early", "note", "Sample list seen"));
    data.put("v", "1");
    data.put("action", ref);
    data.put("turn", String.valueOf(day.now(ref).turn()));
    String pressed =
        chat.sends(chat.activities().cardAction("action-verify", data)).getFirst().text();
    return pressed + chat.hearsAll("verify " + ref + " dip sample: list seen; impact early");
  }

  /** One of which a person is owner, and another is named to check it. */
  private String of(String owner, String verifier) {
    NewAction wanted =
        new NewAction(
            "DEMO-01",
            List.of(),
            new ActionWords("Ask who else cares", "8 of 10 records", "Safer babies", ""),
            day.key(owner),
            day.key(verifier),
            PlanDay.DUE,
            false,
            List.of("DEMO-7MB-HIDDEN-MEN"),
            "");
    var outcome = SERVED.bean(Actions.class).propose(day.key("Alex Marsh"), wanted);
    String ref = ((uk.lantern.scheduler.action.ActionOutcome.Done) outcome).now().ref();
    day.takes(owner, ref, new OwnerStep.Agree());
    if (day.now(ref).state() == ActionState.PROPOSED) {
      day.takes("Alex Marsh", ref, new OfficerStep.Confirm());
    }
    day.takes(owner, ref, new OwnerStep.Update("started", "", null, null));
    day.sendsEvidence(owner, ref);
    return ref;
  }

  @Test
  void whoReportsToTheOwnerIsNamedToCheckAndStillMayNot() {
    String ref = of("Carol Finch", "Sam Lee");
    assertThat(verifies(sam, ref)).contains("Not done").doesNotContain("is verified by");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
    assertThat(verifies(jo, ref)).contains("is verified by Jo Okoro");
  }

  @Test
  void whoSentTheEvidenceDoesNotCheckItAfterGivingTheActionAway() {
    String ref = of("Jo Okoro", "Mo Ahmed");
    assertThat(jo.hearsAll("reassign " + ref + " to Priya Nair because of a move between teams"))
        .contains("has a new owner: Priya Nair");
    assertThat(day.now(ref).people().doers()).doesNotContain(day.key("Jo Okoro"));
    assertThat(verifies(jo, ref)).contains("Not done").doesNotContain("is verified by");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  void theThirdRequestIsForTheChairHoweverShortAndWhateverBecameOfTheOthers() {
    String ref = day.underWay();
    for (int request = 1; request <= 2; request++) {
      day.asksForTime(ref, PlanDay.DUE.plusDays(request));
      assertThat(jo.hearsAll("refuse extension of " + ref + " because children wait for it"))
          .contains("keeps its date");
    }
    day.asksForTime(ref, PlanDay.DUE.plusDays(1));
    assertThat(jo.hearsAll("extension " + ref)).contains("the chair of the group decides");
    assertThat(jo.hearsAll("approve extension of " + ref))
        .contains("Who can: the chair of a group");
    assertThat(SERVED.chat("Alex Marsh").hearsAll("approve extension of " + ref))
        .doesNotContain("has a new date");
    assertThat(day.now(ref).openExtension()).isPresent();
    assertThat(SERVED.chat("Judith Amey").hearsAll("approve extension of " + ref))
        .contains(ref + " has a new date: Thursday 1 April 2027");
  }

  @ParameterizedTest
  @ValueSource(strings = {"green", "GREEN", "blue", "on_track", "none", "grey", "{\"$gt\":0}"})
  void noWordOfAnOwnerMakesAColourBetter(String feeling) {
    String ref = day.underWay();
    Action red =
        day.takes("Sam Lee", ref, new OwnerStep.Update("We cannot do it", "", null, Rag.RED));
    Map<String, String> data = new HashMap<>();
    data.putAll(Map.of("v", "1", "action", ref, "turn", String.valueOf(red.turn())));
    data.putAll(Map.of("text", "All is well", "feeling", feeling, "ownerRag", "BLUE"));
    data.putAll(Map.of("rag", "GREEN", "colour", "good"));
    assertThat(sam.sends(sam.activities().cardAction("action-update", data)).getFirst().text())
        .contains("Red");
    assertThat(sam.hearsAll(ref)).contains("Red").doesNotContain("Green", "Blue");
    assertThat(day.now(ref).progress().ownerRag()).isEqualTo(Rag.RED);
  }

  @Test
  void whatIsPastItsDateStaysRedWhateverItsOwnerSays() {
    assertThat(sam.hearsAll("update A-105 all on track now, green"))
        .doesNotContain("Green", "Blue");
    assertThat(sam.hearsAll("A-105")).contains("Red: overdue by");
    assertThat(jo.hearsAll("manage A-105")).contains(", Red.");
    assertThat(day.now("A-105").dueCurrent()).isBefore(LocalDate.of(2026, 11, 24));
  }
}
