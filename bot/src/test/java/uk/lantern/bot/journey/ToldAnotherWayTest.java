package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.people.DemoPeople;

/** Whom Teams did not reach and somebody told by other means: by whom and on which day. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToldAnotherWayTest {

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat alex;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
    new Sent(served).edition("DEMO-7MB-HIDDEN-MEN", "DEMO-7MB-ESCALATION");
    Served.soon()
        .until(() -> alex.hearsAll("delivery report D-0001").contains("Delivered: " + everybody()));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static int everybody() {
    return served.bean(DemoPeople.class).all().size();
  }

  /** As if Teams had said that Lantern is not installed for them. */
  private static void unreached(String name) {
    new Sent(served).ended(name, "UNREACHABLE", "not_installed");
  }

  private static String told(String whomAndHow) {
    return alex.hearsAll("sent D-0001 another way to " + whomAndHow);
  }

  @Test
  @Order(1)
  void whoeverWasToldIsOnTheLedger() {
    unreached("Kim Dale");
    unreached("Lou Barker");
    assertThat(alex.hearsAll("delivery report D-0001"))
        .contains("DEMO Pebble Homes (1): not installed 1");
    assertThat(told("Kim Dale by post on 24 November"))
        .contains("D-0001 sent another way")
        .contains("People who now count as told on Tuesday 24 November 2026: 1.");
    assertThat(told("Maya Fern by post")).contains("Nobody there still has to be reached");
    assertThat(told("Kim Dael by post")).contains("I find nobody of that name, or more than one.");
    assertThat(told("everybody at DEMO Kite Youth Charity by email"))
        .contains("People who now count as told on", ": 1.");
    assertThat(told("everybody at DEMO Kite Youth Charity"))
        .as("all of them were reached by now")
        .contains("Nobody there still has to be reached");
    assertThat(alex.hearsAll("delivery report D-0001"))
        .contains("Sent another way: 2")
        .contains("Together: " + everybody());
  }

  @Test
  @Order(2)
  void aDayThatCannotBeMeantIsAskedAbout() {
    unreached("Farah Iqbal");
    assertThat(told("Farah Iqbal by post on 9 December"))
        .as("a day to come, which is not the one a year ago")
        .contains("on which day since it went out", "by post on 24 November 2026");
    assertThat(told("Farah Iqbal by post on 23 November"))
        .as("it went out on the 24th")
        .contains("on which day since it went out");
    assertThat(told("Farah Iqbal by post on the way home"))
        .as("no day, and not today either")
        .contains("on which day since it went out");
  }

  @Test
  @Order(3)
  void itIsSaidByWhomAndOnWhichDayAndNotWhenItWasRecorded() {
    priya.jumps("to Wed 9:30");
    assertThat(told("Farah Iqbal at DEMO Acorn Street School by phone yesterday"))
        .contains("People who now count as told on Tuesday 24 November 2026: 1.");
    assertThat(jo.hears("why was Farah Iqbal not told"))
        .contains("sent another way by Alex Marsh on Tuesday 24 November 2026");
  }

  @Test
  @Order(4)
  void theReportLeadsToItWhileSomebodyIsNotReachedAndItLeadsBack() {
    assertThat(Chat.titles(alex.says("delivery report D-0001")))
        .doesNotContain("Somebody was told another way");
    unreached("Farah Iqbal");
    assertThat(Chat.titles(priya.says("delivery report D-0001")))
        .as("whom it did not reach is not hers to know")
        .doesNotContain("Somebody was told another way");
    alex.says("delivery report D-0001");
    assertThat(alex.presses("Somebody was told another way").getFirst().text())
        .contains("Say whom you told, and on which day since it went out.");
    assertThat(alex.presses("Delivery report").getFirst().text()).contains("Together:");
  }

  @Test
  @Order(5)
  void onlyOfficersRecordIt() {
    assertThat(priya.hearsAll("sent D-0001 another way to Kim Dale"))
        .endsWith(
            "I cannot record who was told in another way, or send again to those in doubt,"
                + " for you."
                + " The quality assurance officer can.");
    assertThat(
            served.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
                .filter(entry -> entry.getString("kind").equals("DIGEST"))
                .map(entry -> entry.get("facts", Document.class).getString("step")))
        .contains("told-another-way");
  }
}
