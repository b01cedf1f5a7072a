package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.Verification;

/** What waits for officers is a list they can ask for, and not only letters that came once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaitingForOfficersTest {

  private static final LocalDate DUE = LocalDate.of(2027, 1, 22);

  private static Served served;
  private static Acting acting;
  private static PlanDay day;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    day = new PlanDay(served);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String started(String text) {
    return acting.started("Sam Lee", text, DUE).ref();
  }

  @Test
  @Order(1)
  void eachMatterStandsThereUntilItsWordIsSaidAndOnlyForWhoMaySayIt() {
    Chat jo = served.chat("Jo Okoro");
    assertThat(jo.hears("what is waiting for me")).contains("Nothing waits for your word.");
    String check = started("Brief the team");
    day.sendsEvidence(check);
    String time = started("Write the guide");
    day.asksForTime(time, LocalDate.of(2027, 2, 12));
    Action asked = acting.proposed("Sam Lee", "Audit ten records", DUE);
    acting.takes("Sam Lee", asked.ref(), new OwnerStep.NotMe("I moved team", null));
    assertThat(jo.hears("evidence to check"))
        .contains("What waits for your word")
        .contains("Evidence to check. " + check + ": Brief the team. Sent by Sam Lee.")
        .contains("More time is asked for. " + time + ": Write the guide. With Sam Lee.")
        .contains("Wants another owner. " + asked.ref());
    assertThat(jo.presses("Manage " + check).getFirst().text()).contains(check, "How we will know");
    acting.takes("Jo Okoro", time, new OfficerStep.DecideTime(true, ""));
    acting.takes(
        "Jo Okoro",
        check,
        new OfficerStep.Verify(
            Verification.Method.SEEN_DOCUMENT, "Seen", Verification.ImpactSeen.EARLY));
    assertThat(jo.hears("what waits for me?"))
        .as("who verified it does not close it")
        .doesNotContain(check, time)
        .contains(asked.ref());
    assertThat(served.chat("Alex Marsh").hears("what waits for me"))
        .contains("Verified, to be closed. " + check)
        .doesNotContain("Evidence to check");
  }

  @Test
  @Order(2)
  void anAgencysLeadHearsWhatTheirAgencyHasToConfirmAndAnOwnerWhoCanSeeSuchAList() {
    Action asked = acting.proposed("Sam Lee", "Name a lead", DUE);
    acting.takes("Sam Lee", asked.ref(), new OwnerStep.AgreeWithDate(DUE.plusDays(7)));
    assertThat(served.chat("Nina Shah").hears("what waits for me"))
        .contains("To be confirmed. " + asked.ref() + ": Name a lead. Sam Lee has agreed.");
    assertThat(served.chat("Sam Lee").hears("what waits for me"))
        .contains("I cannot show you action plans", " can.");
  }
}
