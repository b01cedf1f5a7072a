package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.Rag;

/** domain.md 1.6: the best colour the facts allow; an owner may only make it worse. */
class RagPolicyTest extends ActionWorld {

  @Test
  void greyUntilItIsAgreed() {
    assertThat(RagPolicy.rag(proposed(), TODAY)).isEqualTo(Rag.GREY);
    Action declined = take(proposed(), SAM, new OwnerStep.NotMe("Not mine", null));
    assertThat(RagPolicy.rag(declined, DUE.plusDays(9))).isEqualTo(Rag.GREY);
  }

  @Test
  void amberFrom14DaysBeforeTheDateWithoutAWordIn30Days() {
    Action action = done(actions.propose(QA, wanted(SAM, LocalDate.parse("2027-01-31"))));
    action = take(take(action, SAM, new OwnerStep.Agree()), NHS_LEAD, confirm());
    action = take(action, SAM, update("Started"));
    assertThat(rag(action, "2027-01-16")).as("15 days before").isEqualTo(Rag.GREEN);
    assertThat(rag(action, "2027-01-17")).as("14 days before, 47 silent").isEqualTo(Rag.AMBER);
    clock.set("2027-01-17T10:00");
    Action fresh = take(action, SAM, update("Nearly done"));
    assertThat(rag(fresh, "2027-01-31")).as("14 days silent").isEqualTo(Rag.GREEN);
  }

  @Test
  void theWordOf30DaysAgoIsFreshAndThatOf31IsNot() {
    Action action = done(actions.propose(QA, wanted(SAM, LocalDate.parse("2027-01-10"))));
    action = take(take(action, SAM, new OwnerStep.Agree()), NHS_LEAD, confirm());
    action = take(action, SAM, update("Started"));
    assertThat(rag(action, "2026-12-31")).isEqualTo(Rag.GREEN);
    assertThat(rag(action, "2027-01-01")).isEqualTo(Rag.AMBER);
  }

  @Test
  void amberWhenTheOwnersOwnStepIsLate() {
    LocalDate friday = LocalDate.parse("2026-12-04");
    Action action = take(agreed(), SAM, new OwnerStep.Update("Comms", "Comms", friday, null));
    assertThat(RagPolicy.rag(action, friday)).isEqualTo(Rag.GREEN);
    assertThat(RagPolicy.rag(action, friday.plusDays(1))).isEqualTo(Rag.AMBER);
  }

  @Test
  void redFromTheDayAfterItsDate() {
    Action action = inProgress();
    assertThat(RagPolicy.rag(action, DUE)).isEqualTo(Rag.GREEN);
    assertThat(RagPolicy.rag(action, DUE.plusDays(1))).isEqualTo(Rag.RED);
  }

  @Test
  void anOwnerMakesItWorseAndNeverBetter() {
    Action amber = take(agreed(), SAM, new OwnerStep.Update("At risk", "", null, Rag.AMBER));
    assertThat(RagPolicy.rag(amber, TODAY)).isEqualTo(Rag.AMBER);
    assertThat(RagPolicy.rag(amber, DUE.plusDays(1))).as("it is late").isEqualTo(Rag.RED);
    Action green = take(amber, SAM, new OwnerStep.Update("Fine", "", null, Rag.GREEN));
    assertThat(RagPolicy.rag(green, DUE.plusDays(1))).isEqualTo(Rag.RED);
  }

  @Test
  void whatWaitsForSomebodyElseIsNotItsOwnersDelay() {
    assertThat(RagPolicy.rag(submitted(), DUE.plusDays(9))).isEqualTo(Rag.GREEN);
  }

  @Test
  void blueOnceItIsVerified() {
    assertThat(RagPolicy.rag(verified(), DUE.plusDays(9))).isEqualTo(Rag.BLUE);
    assertThat(RagPolicy.rag(closed(), DUE.plusDays(9))).isEqualTo(Rag.BLUE);
  }

  private static Rag rag(Action action, String day) {
    return RagPolicy.rag(action, LocalDate.parse(day));
  }
}
