package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.audittrail.AuditVerifier;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.trigger.Schedule;
import uk.lantern.scheduler.trigger.Scheduled;

/** An operator pauses and resumes, asks who was told, and settles what is in doubt. */
class OperatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Served served = Served.start();
  private final Chat alex = served.chat("Alex Marsh");
  private int offered;

  @AfterEach
  void stop() {
    served.close();
  }

  private Person person(String name) {
    return served.bean(People.class).named(name).orElseThrow();
  }

  /** Something that waits, because all is paused. */
  private String waiting(String name) {
    Message message =
        new Message(
            new OccurrenceKey(MessageKind.BROADCAST, "all-" + offered++, person(name).key(), TODAY),
            "receipt",
            Map.of("text", "DEMO news"),
            served.bean(Clock.class).instant().plus(Duration.ofDays(2)));
    assertThat(served.bean(Outbox.class).offer(message)).isTrue();
    return message.key().id();
  }

  private String settled(String name, DeliveryState state, String reason) {
    String id = waiting(name);
    Document outcome =
        new Document("reason", reason)
            .append("at", Date.from(served.bean(Clock.class).instant()))
            .append("purgeOn", "2026-12-24");
    served
        .bean(MongoOperations.class)
        .getCollection("deliveries")
        .updateOne(
            new Document("_id", id),
            new Document("$set", new Document("state", state.name()).append("settled", outcome)));
    return id;
  }

  private DeliveryState state(String id) {
    return served.bean(Outbox.class).find(id).orElseThrow().state();
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
  void pausingTakesAReasonAndASecondWordAndEverybodyWhoAsksSeesIt() {
    assertThat(alex.hears("pause all because the dates are wrong"))
        .startsWith("Pause all sending?")
        .contains("confirm pause because the dates are wrong");
    assertThat(served.bean(OutboxPause.class).current()).as("not yet").isEmpty();
    assertThat(alex.presses("Yes, pause all", Map.of("reason", " ")).getFirst().text())
        .startsWith("Say why");
    alex.says("pause all");
    assertThat(
            alex.presses("Yes, pause all", Map.of("reason", "the dates are wrong"))
                .getFirst()
                .text())
        .startsWith("All sending is paused.");
    assertThat(served.bean(OutboxPause.class).current().orElseThrow().reason())
        .isEqualTo("the dates are wrong");
    for (String asked : List.of("outbox", "what is scheduled", "resume", "pause all")) {
      assertThat(served.chat("Jo Okoro").hears(asked))
          .as(asked)
          .contains("All sending is paused since Tuesday 24 November 2026 at 09:")
          .contains("because: the dates are wrong");
    }
    String id = waiting("Maya Fern");
    assertThat(state(id)).isEqualTo(DeliveryState.DUE);
    assertThat(alex.hears("resume")).startsWith("Send again?");
    assertThat(served.bean(OutboxPause.class).current()).as("still").isPresent();
    assertThat(alex.presses("Yes, send again").getFirst().text()).startsWith("Sending goes on.");
    assertThat(served.bean(OutboxPause.class).current()).isEmpty();
    assertThat(alex.hears("confirm resume")).isEqualTo("Nothing is paused.");
    assertThat(recorded()).contains("PAUSED", "RESUMED");
    assertThat(served.bean(AuditVerifier.class).verify())
        .allMatch(AuditVerifier.Report::intact)
        .isNotEmpty();
  }

  @Test
  void whatIsInDoubtIsSettledWithOneClickOrOneLine() {
    pause();
    String again = settled("Maya Fern", DeliveryState.IN_DOUBT, "timeout");
    assertThat(alex.hears("outbox"))
        .contains("in doubt: 1", "broadcast to Maya Fern, Tuesday 24 November 2026");
    assertThat(alex.presses("Send again").getFirst().text()).contains("goes again");
    assertThat(state(again)).isEqualTo(DeliveryState.DUE);
    String arrived = settled("Sam Lee", DeliveryState.IN_DOUBT, "timeout");
    alex.says("outbox");
    String say = alex.button("It arrived").path("data").path("say").asString("");
    assertThat(say).matches("resolve D-\\d{7} it arrived");
    assertThat(alex.hears(say)).contains("counts as delivered");
    assertThat(state(arrived)).isEqualTo(DeliveryState.DELIVERED);
    assertThat(alex.hears(say)).isEqualTo("I cannot find that, or it is not yours to see.");
    String given = settled("Tom Adeyemi", DeliveryState.IN_DOUBT, "timeout");
    alex.says("outbox");
    alex.presses("Give up");
    assertThat(state(given)).isEqualTo(DeliveryState.FAILED);
    String typed = settled("Kim Dale", DeliveryState.IN_DOUBT, "timeout");
    alex.says("outbox");
    alex.says(alex.button("Give up").path("data").path("say").asString(""));
    assertThat(state(typed)).isEqualTo(DeliveryState.FAILED);
    assertThat(alex.hears("resolve")).startsWith("Type: resolve");
    assertThat(recorded()).filteredOn("DOUBT_RESOLVED"::equals).hasSize(4);
  }

  @Test
  void whatIsScheduledIsWhatQuartzHolds() {
    List<Scheduled> all =
        served
            .bean(Schedule.class)
            .within(London.now(served.bean(Clock.class)), Duration.ofDays(30));
    assertThat(all).extracting(Scheduled::name).contains("waiting-questions", "purge");
    assertThat(alex.hears("what is scheduled"))
        .contains(all.stream().map(Scheduled::name).toList())
        .contains("waiting-questions: next on Tuesday 24 November 2026 at 10:00, 22 in 30 days.");
  }

  @Test
  void thosePutInChargeOfLettersSeeTheFiguresAndNotThePeople() {
    pause();
    settled("Maya Fern", DeliveryState.IN_DOUBT, "timeout");
    assertThat(served.chat("Priya Nair").hears("outbox"))
        .contains("in doubt: 1")
        .doesNotContain("Maya Fern", "D-");
    assertThat(served.chat("Priya Nair").hears("resolve D-1234567 give up"))
        .endsWith("The quality assurance officer can.");
  }

  @Test
  void whySomebodyWasNotToldIsSaidByEveryReportWord() {
    pause();
    waiting("Maya Fern");
    settled("Maya Fern", DeliveryState.DELIVERED, "");
    settled("Maya Fern", DeliveryState.UNREACHABLE, "not_installed");
    settled("Maya Fern", DeliveryState.UNREACHABLE, "blocked");
    settled("Maya Fern", DeliveryState.UNREACHABLE, "guest");
    settled("Maya Fern", DeliveryState.CANCELLED, "paused");
    settled("Maya Fern", DeliveryState.CANCELLED, "recalled");
    settled("Maya Fern", DeliveryState.FAILED, "too_large");
    settled("Maya Fern", DeliveryState.EXPIRED, "too_late");
    settled("Maya Fern", DeliveryState.IN_DOUBT, "timeout");
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
            "delivered: 1",
            "not installed: 1",
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
    waiting("Farah Iqbal");
    waiting("Maya Fern");
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
        .contains("question answered")
        .contains("all sending is paused");
    assertThat(alex.hears("was Q-9999 told")).startsWith("I cannot find that");
  }
}
