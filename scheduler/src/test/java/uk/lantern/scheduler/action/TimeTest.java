package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.Extension.Result;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Role;

/** More time, and reminders put off. */
class TimeTest extends ActionWorld {

  @Test
  void upTo20WorkingDaysAQualityAssuranceOfficerDecides() {
    // 15 December to 15 January: 23 weekdays without 25 and 28 December and 1 January.
    Action asked = take(inProgress(), SAM, moreTime("2027-01-15"));
    assertThat(asked.openExtension()).isPresent();
    Action approved = take(asked, QA, new OfficerStep.DecideTime(true, ""));
    assertThat(approved.dueCurrent()).isEqualTo(LocalDate.parse("2027-01-15"));
    assertThat(approved.dueOriginal()).isEqualTo(DUE);
    assertThat(approved.openExtension()).isEmpty();
    assertThat(SlippagePolicy.slippage(approved, TODAY, context.getBean(WorkingDays.class)))
        .isEqualTo(20);
  }

  @Test
  void beyond20WorkingDaysTheChairOfTheGroupDecides() {
    Action asked = take(inProgress(), SAM, moreTime("2027-01-18"));
    OfficerStep yes = new OfficerStep.DecideTime(true, "");
    ActionOutcome.Refused refused = refused(tries(asked, QA, yes));
    assertThat(refused.code()).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(refused.whoCan().roles()).isEqualTo(Set.of(Role.GROUP_CHAIR));
    assertThat(tries(asked, OTHER_CHAIR, yes)).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(take(asked, CHAIR, yes).dueCurrent()).isEqualTo(LocalDate.parse("2027-01-18"));
  }

  @Test
  void theThirdRequestGoesToTheChairHoweverShortItIs() {
    Action action = inProgress();
    OfficerStep no = new OfficerStep.DecideTime(false, "Talk to your manager first");
    action = take(take(action, SAM, moreTime("2026-12-16")), QA, no);
    action = take(take(action, SAM, moreTime("2026-12-17")), QA, no);
    assertThat(action.dueCurrent()).isEqualTo(DUE);
    Action third = take(action, SAM, moreTime("2026-12-18"));
    assertThat(why(tries(third, QA, no))).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(take(third, CHAIR, new OfficerStep.DecideTime(true, "")).dueCurrent())
        .isEqualTo(LocalDate.parse("2026-12-18"));
  }

  @Test
  void aRequestNeedsALaterDateAReasonTheRiskAndWhatIsDoneAboutIt() {
    Action action = inProgress();
    assertThat(why(tries(action, SAM, moreTime("2026-12-15"))))
        .isEqualTo(ActionRefusal.DATE_NOT_LATER);
    assertThat(why(tries(action, SAM, moreTime("9999-12-31"))))
        .isEqualTo(ActionRefusal.DATE_OUT_OF_RANGE);
    LocalDate later = LocalDate.parse("2027-01-15");
    assertThat(why(tries(action, SAM, new OwnerStep.AskMoreTime(later, "Posts vacant", "", "x"))))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    Action asked = take(action, SAM, moreTime("2027-01-15"));
    assertThat(why(tries(asked, SAM, moreTime("2027-01-14"))))
        .isEqualTo(ActionRefusal.EXTENSION_WAITS);
    assertThat(why(tries(asked, QA, new OfficerStep.DecideTime(false, ""))))
        .as("a refusal has a reason")
        .isEqualTo(ActionRefusal.TEXT_MISSING);
  }

  @Test
  void nobodyDecidesAboutTheirOwnRequest() {
    Action passed = take(inProgress(), SAM, new OwnerStep.Pass(REPORT));
    Action delegated = take(passed, REPORT, new OwnerStep.AcceptPass());
    Action asked = take(delegated, REPORT, moreTime("2026-12-18"));
    assertThat(why(tries(asked, REPORT, new OfficerStep.DecideTime(true, ""))))
        .isEqualTo(ActionRefusal.SAME_PERSON);
  }

  @Test
  void whatIsDoneNeedsNoMoreTime() {
    Action asked = take(inProgress(), SAM, moreTime("2027-01-15"));
    Action sent = take(asked, SAM, evidence());
    assertThat(sent.openExtension()).isEmpty();
    assertThat(sent.extensions().getFirst().decision().result()).isEqualTo(Result.WITHDRAWN);
    assertThat(why(tries(sent, QA, new OfficerStep.DecideTime(true, ""))))
        .isEqualTo(ActionRefusal.NOT_NOW);
  }

  @Test
  void whoeverAskedTakesTheRequestBackAndNobodyElseAndTheHistoryKeepsBoth() {
    Action passed = take(inProgress(), SAM, new OwnerStep.Pass(REPORT));
    Action delegated = take(passed, REPORT, new OwnerStep.AcceptPass());
    OwnerStep back = new OwnerStep.WithdrawTime();
    assertThat(why(tries(delegated, SAM, back))).isEqualTo(ActionRefusal.NO_EXTENSION);
    Action asked = take(delegated, REPORT, moreTime("2027-01-15"));
    ActionOutcome.Refused owner = refused(tries(asked, SAM, back));
    assertThat(owner.code()).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(owner.whoCan().people()).containsExactly(REPORT);
    assertThat(why(tries(asked, QA, back))).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(actions.offered(asked, SAM)).doesNotContain(ActionMove.WITHDRAW_TIME);
    assertThat(actions.offered(asked, REPORT)).contains(ActionMove.WITHDRAW_TIME);
    Action before = take(asked, REPORT, back);
    assertThat(before.openExtension()).isEmpty();
    assertThat(before.dueCurrent()).isEqualTo(DUE);
    assertThat(before.extensions().getFirst().decision().result()).isEqualTo(Result.WITHDRAWN);
    assertThat(before.history().reversed())
        .extracting(ActionEvent::move)
        .startsWith(ActionMove.WITHDRAW_TIME, ActionMove.ASK_MORE_TIME);
    assertThat(why(tries(before, QA, new OfficerStep.DecideTime(true, ""))))
        .isEqualTo(ActionRefusal.NO_EXTENSION);
    Action again = take(before, REPORT, moreTime("2026-12-17"));
    assertThat(take(again, QA, new OfficerStep.DecideTime(true, "")).dueCurrent())
        .isEqualTo(LocalDate.parse("2026-12-17"));
  }

  @Test
  void aReminderIsPutOffTwiceInAStageAndTheDateStays() {
    Action action = inProgress();
    Action once = take(action, SAM, new OwnerStep.Snooze(SnoozeChoice.NEXT_TUESDAY));
    assertThat(once.progress().snoozes())
        .containsExactly(new Snooze(ReminderStage.DAYS_14, LocalDate.parse("2026-12-08"), 1));
    Action twice = take(once, SAM, new OwnerStep.Snooze(SnoozeChoice.THREE_WORKING_DAYS));
    assertThat(twice.progress().snooze(ReminderStage.DAYS_14).orElseThrow().until())
        .isEqualTo(LocalDate.parse("2026-12-04"));
    assertThat(twice.dueCurrent()).isEqualTo(DUE);
    assertThat(why(tries(twice, SAM, new OwnerStep.Snooze(SnoozeChoice.TOMORROW))))
        .isEqualTo(ActionRefusal.SNOOZED_TWICE);
    clock.set("2026-12-08T10:00");
    Action nextStage = take(twice, SAM, new OwnerStep.Snooze(SnoozeChoice.TOMORROW));
    assertThat(nextStage.progress().snoozes()).hasSize(2);
  }

  @Test
  void aReminderIsNeverPutOffPastTheDate() {
    Action action = inProgress();
    clock.set("2026-12-14T10:00");
    assertThat(why(tries(action, SAM, new OwnerStep.Snooze(SnoozeChoice.THREE_WORKING_DAYS))))
        .isEqualTo(ActionRefusal.SNOOZE_PAST_DUE);
    assertThat(take(action, SAM, new OwnerStep.Snooze(SnoozeChoice.TOMORROW)).turn()).isEqualTo(5);
    clock.set("2026-12-16T10:00");
    assertThat(why(tries(now(action), SAM, new OwnerStep.Snooze(SnoozeChoice.TOMORROW))))
        .isEqualTo(ActionRefusal.SNOOZE_PAST_DUE);
  }

  @Test
  void immediateSafetyActionsAreNotPutOffAndFarOnesNeedNot() {
    NewAction safety =
        new NewAction("DEMO-01", List.of(), WORDS, SAM, null, DUE, true, List.of(), "Safety first");
    Action critical = begun(done(actions.propose(QA, safety)));
    Action far = begun(done(actions.propose(QA, wanted(SAM, LocalDate.parse("2027-03-31")))));
    OwnerStep snooze = new OwnerStep.Snooze(SnoozeChoice.TOMORROW);
    assertThat(why(tries(critical, SAM, snooze))).isEqualTo(ActionRefusal.NO_SNOOZE);
    assertThat(why(tries(far, SAM, snooze))).isEqualTo(ActionRefusal.NOTHING_TO_SNOOZE);
  }

  private Action begun(Action action) {
    return take(take(action, SAM, new OwnerStep.Agree()), NHS_LEAD, confirm());
  }
}
