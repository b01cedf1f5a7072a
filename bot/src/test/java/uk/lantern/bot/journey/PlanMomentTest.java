package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.Verification;

/**
 * attacks.md 65 at the cards of those who look after plans: their dates change at midnight of
 * London, to the second, in the night before the clocks go forward (midnight is 00:00 UTC) and in
 * the night after (23:00 UTC). By the night that gains an hour the DEMO roles have run out; rounds
 * and policies try it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanMomentTest {

  private static final Instant WINTER = Instant.parse("2027-03-28T00:00:00Z");
  private static final Instant SUMMER = Instant.parse("2027-03-28T23:00:00Z");

  private static Served served;
  private static PlanDay day;
  private static Chat jo;
  private static Chat alex;
  private static String checked;
  private static String first;
  private static String second;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new PlanDay(served);
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
    checked = closed(LocalDate.of(2026, 12, 28));
    first = verified();
    second = verified();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String verified() {
    String ref = day.toCheck();
    day.takes(
        "Jo Okoro",
        ref,
        new OfficerStep.Verify(
            Verification.Method.DIP_SAMPLE, "List seen", Verification.ImpactSeen.EARLY));
    return ref;
  }

  /** Looked at again three months after the meeting, on the day before the clocks change. */
  private static String closed(LocalDate meeting) {
    String ref = verified();
    served
        .bean(LanternClock.class)
        .jumpTo(meeting.atTime(12, 0).atZone(uk.lantern.content.calendar.London.ZONE).toInstant());
    day.takes("Alex Marsh", ref, new OfficerStep.Close("CR-1", meeting, ImpactAfter.THREE_MONTHS));
    return ref;
  }

  private static String at(Instant when, Chat who, String words) {
    ObjectNode typed = who.activities().message(words);
    List<Shown> all = served.at(when, () -> who.sends(typed));
    return String.join("\n", all.stream().map(Shown::text).toList());
  }

  private static String checks() {
    return "impact check "
        + checked
        + " measure dip sample of 10 result 9 of 10 level do judgement early signs";
  }

  @Test
  @Order(1)
  void inWinterADifferenceIsLookedAtFromMidnightOn() {
    assertThat(at(WINTER.minusSeconds(1), alex, checks())).contains("Not done");
    assertThat(day.now(checked).proof().impactChecks()).isEmpty();
    assertThat(at(WINTER.plusSeconds(1), alex, checks())).doesNotContain("Not done");
    assertThat(day.now(checked).proof().impactChecks()).hasSize(1);
  }

  @Test
  @Order(2)
  void inSummerAMeetingHasBeenFromMidnightOnAnHourEarlierByTheWorldsClock() {
    String close = " meeting CR-2 on 29 March 2027";
    assertThat(at(SUMMER.minusSeconds(1), alex, "close " + first + close))
        .doesNotContain(first + " is closed");
    assertThat(day.now(first).state()).isEqualTo(ActionState.VERIFIED);
    assertThat(at(SUMMER.plusSeconds(1), alex, "close " + first + close)).contains("is closed");
    assertThat(day.now(first).state()).isEqualTo(ActionState.CLOSED);
  }

  @Test
  @Order(3)
  void aReviewOfAPlanIsOnADayToComeAndTheDayItselfIsOne() {
    assertThat(jo.hearsAll("review plan DEMO-01 on 28 March 2027"))
        .doesNotContain("The next review of DEMO-01 is moved");
    assertThat(jo.hearsAll("review plan DEMO-01 on 29 March 2027"))
        .contains("The next review of DEMO-01 is moved", "Monday 29 March 2027");
    assertThat(day.now(second).state()).isEqualTo(ActionState.VERIFIED);
  }
}
