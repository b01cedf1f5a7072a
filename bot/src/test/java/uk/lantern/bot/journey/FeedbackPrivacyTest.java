package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PersonKey;

/** attacks.md G, 120 to 122, for feedback: canaries, whoever leaves, legal hold. */
class FeedbackPrivacyTest {

  private static final Served SERVED = Served.start();

  private final Chat sam = SERVED.chat("Sam Lee");
  private final Chat alex = SERVED.chat("Alex Marsh");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  private static PersonKey key(String name) {
    return SERVED.bean(People.class).named(name).orElseThrow().key();
  }

  private String idea(Chat who, String words) {
    who.says("practice idea");
    return FeedbackTest.refIn(who.hears(words));
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void case120CanariesStandInTheRecordAloneAndNowhereElse(CapturedOutput output) {
    String ref = idea(sam, "Use the quokkabilby prompt at handover");
    sam.presses("Tell me what came of it");
    alex.says("told " + ref + " the numbatwombat prompt is used now");
    sam.awaits("numbatwombat");
    alex.says("hold " + ref + " because the inquiry asks");
    assertThat(output.getAll()).doesNotContain("quokkabilby", "numbatwombat", "Sam Lee");
    assertThat(SERVED.bean(MeterRegistry.class).getMeters())
        .extracting(meter -> meter.getId().toString())
        .noneMatch(id -> id.contains("quokkabilby") || id.contains(ref));
    assertThat(SERVED.everythingStored()).containsOnlyOnce("quokkabilby");
    MongoOperations mongo = SERVED.bean(MongoOperations.class);
    for (String name : List.of("auditTrail", "deliveries", "conversations", "feedbackTalks")) {
      mongo
          .getCollection(name)
          .find()
          .forEach(it -> assertThat(it.toJson()).as(name).doesNotContain("quokkabilby"));
    }
  }

  @Test
  void case121WhoeverLeavesIsInNoRecordAnyMore() {
    Chat ben = SERVED.chat("Ben Osei");
    String ref = idea(ben, "Meet before the meeting");
    ben.presses("Tell me what came of it");
    assertThat(ben.hears("my feedback")).contains(ref);
    SERVED.beans(Departure.class).forEach(it -> it.left(key("Ben Osei")));
    MongoOperations mongo = SERVED.bean(MongoOperations.class);
    for (String name : List.of("feedback", "feedbackTalks")) {
      mongo
          .getCollection(name)
          .find()
          .forEach(it -> assertThat(it.toJson()).doesNotContain(key("Ben Osei").objectId()));
    }
    assertThat(alex.hears("feedback list")).contains("Meet before the meeting");
  }

  @Test
  void case122WhatIsHeldIsNotDeletedAndItsGiverIsToldWhy() {
    String ref = idea(sam, "Agree the plan before the meeting");
    sam.presses("Tell me what came of it");
    assertThat(alex.hears("hold " + ref)).contains("Say why");
    assertThat(alex.hears("hold " + ref + " because the inquiry has asked for it"))
        .contains(ref + " is held");
    for (String asked : List.of("delete " + ref, "no contact for " + ref)) {
      assertThat(sam.hears(asked)).contains("It is held for a legal reason");
    }
    assertThat(sam.hears("my feedback")).contains(ref);
    assertThat(alex.hears("release " + ref + " because the inquiry is over"))
        .contains(ref + " is released");
    assertThat(sam.hears("delete " + ref)).contains(ref + " is deleted");
  }

  @Test
  void case075AskedForInAChannelTheListIsShownInPrivateOnly() {
    String ref = idea(sam, "Keep the door open");
    String channel = "19:practice@thread.tacv2;messageid=1700000000000";
    int before = SERVED.in(channel).size();
    assertThat(alex.sends(alex.activities().channelMessage("feedback list")).getFirst().text())
        .contains("Feedback");
    assertThat(SERVED.in(channel).subList(before, SERVED.in(channel).size()).toString())
        .contains("private message")
        .doesNotContain(ref);
  }
}
