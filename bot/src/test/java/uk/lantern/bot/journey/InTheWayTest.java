package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.reminder.sweep.NewsSweep;

/** What is in the way of an action reaches whoever looks after it, and so does what was told. */
class InTheWayTest {

  private static Served served;
  private static PlanDay day;
  private static Chat jo;
  private static Chat sam;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new PlanDay(served);
    jo = served.chat("Jo Okoro");
    sam = served.chat("Sam Lee");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aCallIsAskedForWithOnePressAndWhatIsInTheWayIsAskedAfterThat() {
    String ref = day.underWay();
    sam.says(ref);
    assertThat(sam.presses("I'm stuck, please call me").getFirst().text())
        .contains("I have asked the quality assurance officer to call you")
        .contains("What is in the way?");
    assertThat(day.now(ref).stuck()).as("asked for already").isPresent();
    assertThat(jo.hearsAll("manage " + ref)).contains("The owner asks for a call.");
    assertThat(
            sam.presses("Send", Map.of("text", "Tyler Green's mother must agree"))
                .getFirst()
                .text())
        .contains("What is in the way")
        .doesNotContain("Tyler");
    assertThat(sam.presses("Send", Map.of("text", "The template is with IT")).getFirst().text())
        .contains("I have asked the quality assurance officer to call you");
    assertThat(jo.hearsAll("manage " + ref)).contains("In the way: “The template is with IT”");
    assertThat(jo.hearsAll("plan DEMO-01")).contains("In the way: “The template is with IT”");
    assertThat(sam.hearsAll(ref)).contains("In the way: “The template is with IT”");
    assertThat(sam.hearsAll("update " + ref + " IT has done it")).contains("Saved");
    assertThat(jo.hearsAll("manage " + ref)).doesNotContain("The owner asks for a call.");
  }

  @Test
  void theLetterToTheOfficerSaysWhatIsInTheWayAndThatItIsMadeUp() {
    String ref = day.underWay();
    sam.says("stuck on " + ref + " because two posts are vacant");
    served.bean(NewsSweep.class).run(London.now(served.bean(Clock.class)));
    String letter = jo.awaits("two posts are vacant");
    assertThat(letter)
        .contains("Somebody would like a call", "Sam Lee is stuck")
        .contains("DEMO: made-up content");
  }

  @Test
  void whoeverSendsAnActionOnSeesHowOftenItsOwnerWasReminded() {
    String ref = day.proposed();
    day.takes("Sam Lee", ref, new OwnerStep.Agree());
    day.starts(ref);
    assertThat(jo.hearsAll("manage " + ref)).contains("No reminder of this date has arrived.");
    assertThat(sam.hearsAll(ref)).doesNotContain("No reminder");
    assertThat(served.chat("Helen Voss").hearsAll("manage " + ref))
        .as("the scrutineer sees actions and no deliveries")
        .contains(ref)
        .doesNotContain("No reminder");
  }

  @Test
  void aReminderThatArrivedIsThereForWhoeverAsksHowOftenThereWasOne() {
    String ref = started(LocalDate.of(2026, 12, 15));
    sam.jumps("to 2026-12-01 10:00");
    sam.awaits("of your actions");
    sam.jumps("to 2026-12-01 11:00");
    assertThat(jo.hearsAll("manage " + ref))
        .contains("Reminders of this date that arrived: 1, on 1 December 2026.");
  }

  private static String started(LocalDate due) {
    return new Acting(served).started("Sam Lee", "Brief the team", due).ref();
  }
}
