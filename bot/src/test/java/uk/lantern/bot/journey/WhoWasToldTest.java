package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.outbox.DeliveryState;

/** An operator settles what is in doubt, and asks who was told and who was not. */
class WhoWasToldTest {

  private final Served served = Served.start();
  private final Deliveries deliveries = new Deliveries(served);
  private final Chat alex = served.chat("Alex Marsh");

  @AfterEach
  void stop() {
    served.close();
  }

  private void pause() {
    alex.says("confirm pause because the dates are wrong");
  }

  private List<String> recorded() {
    return served.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
        .map(entry -> entry.getString("kind"))
        .toList();
  }

  @Test
  void whatIsInDoubtIsSettledWithOneClickOrOneLine() {
    pause();
    String again = deliveries.settled("Maya Fern", DeliveryState.IN_DOUBT, "timeout");
    assertThat(alex.hears("outbox"))
        .contains("in doubt: 1", "digest to Maya Fern, Tuesday 24 November 2026");
    assertThat(alex.presses("Send again").getFirst().text()).contains("goes again");
    assertThat(deliveries.state(again)).isEqualTo(DeliveryState.DUE);
    String arrived = deliveries.settled("Sam Lee", DeliveryState.IN_DOUBT, "timeout");
    alex.says("outbox");
    String say = alex.button("It arrived").path("data").path("say").asString("");
    assertThat(say).matches("resolve D-\\d{7} it arrived");
    assertThat(alex.hears(say)).contains("counts as delivered");
    assertThat(deliveries.state(arrived)).isEqualTo(DeliveryState.DELIVERED);
    assertThat(alex.hears(say)).isEqualTo("I cannot find that, or it is not yours to see.");
    String given = deliveries.settled("Tom Adeyemi", DeliveryState.IN_DOUBT, "timeout");
    alex.says("outbox");
    alex.presses("Give up");
    assertThat(deliveries.state(given)).isEqualTo(DeliveryState.FAILED);
    String typed = deliveries.settled("Kim Dale", DeliveryState.IN_DOUBT, "timeout");
    alex.says("outbox");
    alex.says(alex.button("Give up").path("data").path("say").asString(""));
    assertThat(deliveries.state(typed)).isEqualTo(DeliveryState.FAILED);
    assertThat(alex.hears("resolve")).startsWith("Type: resolve");
    assertThat(recorded()).filteredOn("DOUBT_RESOLVED"::equals).hasSize(4);
  }

  @Test
  void thosePutInChargeOfLettersSeeTheFiguresAndNotThePeople() {
    pause();
    deliveries.settled("Maya Fern", DeliveryState.IN_DOUBT, "timeout");
    assertThat(served.chat("Priya Nair").hears("outbox"))
        .contains("in doubt: 1")
        .doesNotContain("Maya Fern", "D-");
    assertThat(served.chat("Priya Nair").hears("resolve D-1234567 give up"))
        .endsWith("The quality assurance officer can.");
  }

  private void oneOfEachWord() {
    deliveries.waiting("Maya Fern");
    deliveries.settled("Maya Fern", DeliveryState.DELIVERED, "");
    deliveries.settled("Maya Fern", DeliveryState.UNREACHABLE, "not_installed");
    deliveries.settled("Maya Fern", DeliveryState.UNREACHABLE, "blocked");
    deliveries.settled("Maya Fern", DeliveryState.UNREACHABLE, "guest");
    deliveries.settled("Maya Fern", DeliveryState.CANCELLED, "paused");
    deliveries.settled("Maya Fern", DeliveryState.CANCELLED, "recalled");
    deliveries.settled("Maya Fern", DeliveryState.FAILED, "too_large");
    deliveries.settled("Maya Fern", DeliveryState.EXPIRED, "too_late");
    deliveries.settled("Maya Fern", DeliveryState.IN_DOUBT, "timeout");
  }

  @Test
  void whySomebodyWasNotToldIsSaidByEveryReportWord() {
    pause();
    oneOfEachWord();
    assertThat(alex.hears("why was Maya Fern not told?"))
        .startsWith("What Maya Fern was told")
        .contains(
            "waiting: all sending is paused",
            "delivered on Tuesday 24 November 2026 at 09:",
            "not installed for them",
            "have blocked Lantern",
            "does not let Lantern write to guests",
            "paused until it was too late",
            "cancelled because recalled",
            "could not be sent (too large)",
            "too late to be of use",
            "in doubt");
    assertThat(alex.hears("outbox"))
        .contains(
            "waiting: 1",
            "delivered: ", // a letter or a reminder of the DEMO plan may be among them
            "not installed: ",
            "blocked: 1",
            "guest: 1",
            "paused: 1",
            "cancelled: 1",
            "failed: 1",
            "expired: 1",
            "in doubt: 1");
  }

  @Test
  void theNameOfAColleagueIsNotKeptOfTheQuestion() {
    alex.says("why was Maya Fern not told");
    assertThat(served.bean(MongoOperations.class).findAll(Document.class, "conversations"))
        .extracting(String::valueOf)
        .noneMatch(kept -> kept.contains("Maya Fern"))
        .anyMatch(kept -> kept.contains("why was [name] not told"));
  }

  @Test
  void anAgencysLeadSeesTheirOwnAgencyAndNobodyElse() {
    pause();
    Chat lead = served.chat("Farah Iqbal");
    deliveries.waiting("Farah Iqbal");
    deliveries.waiting("Maya Fern");
    assertThat(lead.hears("why was Farah Iqbal not told")).contains("all sending is paused");
    String notYours = "I cannot find that, or it is not yours to see.";
    assertThat(lead.hears("why was Maya Fern not told")).isEqualTo(notYours);
    assertThat(lead.hears("why was Nobody Known not told")).isEqualTo(notYours);
  }

  @Test
  void aQuestionIsTracedToItsAsker() {
    Chat maya = served.chat("Maya Fern");
    String question = "what colour is the traced moon made of cheese";
    maya.says(question);
    maya.presses("Ask the partnership team");
    Matcher ref =
        Pattern.compile("Q-\\d{4}")
            .matcher(
                maya.presses("Send with my name", Map.of("question", question)).getFirst().text());
    assertThat(ref.find()).isTrue();
    assertThat(alex.hears("was " + ref.group() + " told?")).contains("is not answered yet");
    pause();
    alex.says("answer " + ref.group() + " Blue.");
    assertThat(alex.hears("why was " + ref.group() + " not told"))
        .contains("The team's answer to " + ref.group())
        .contains("all sending is paused");
    assertThat(alex.hears("was Q-9999 told")).startsWith("I cannot find that");
  }
}
