package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.CollectionsTest;
import uk.lantern.bot.audittrail.AuditVerifier;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.erasure.Erasure;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Obstacle;

/**
 * attacks.md G, 121 and 122: somebody who did everything there is to do is forgotten, and so is an
 * officer who decided about it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class ErasedPersonTest {

  private static Served served;
  private static Erasing erasing;
  private static Acting acting;
  private static String action;

  @BeforeAll
  static void start() {
    served = Served.start();
    erasing = new Erasing(served);
    acting = new Acting(served);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void everyCollectionThatHoldsPersonsCanForgetOneAndNoOtherPretendsTo() {
    assertThat(
            served.beans(Forgetting.class).stream()
                .map(Forgetting::collection)
                .collect(Collectors.toSet()))
        .isEqualTo(CollectionsTest.holding("persons"));
  }

  @Test
  @Order(2)
  void everybodyDoesEverything() {
    Chat nina = served.chat("Nina Shah");
    action = new Living(served, nina, served.chat("Jo Okoro"), acting).everything();
    assertThat(erasing.where(erasing.person("Nina Shah")))
        .as("else nothing is proven by finding nothing")
        .contains(
            "conversations",
            "preferences",
            "savedItems",
            "meetingPlans",
            "questions",
            "feedback",
            "deliveries",
            "editionRecipients",
            "roundAsks",
            "roundResponses",
            "trainingEvaluations",
            "actions",
            "actionTalks",
            "auditTalks",
            "feedbackTalks",
            "playedPeople");
    assertThat(erasing.where(erasing.person("Jo Okoro")))
        .contains("rounds", "actions", "editions", "questions", "actionPlans", "recommendations");
  }

  @Test
  @Order(3)
  void case121AnAuditThatTheirAgencyWaitsForStandsAgainstIt() {
    Erasure refused = erasing.erase(erasing.person("Nina Shah").key());
    assertThat(refused.refusals())
        .extracting(Obstacle::kind)
        .containsOnly(Obstacle.Kind.OPEN_AUDIT);
    assertThat(refused.refusals()).extracting(Obstacle::agency).containsOnly("demo_nhs");
    assertThat(erasing.where(erasing.person("Nina Shah"))).contains("savedItems", "preferences");
    new AuditDay(served).alone(); // Nobody waits for it any more.
  }

  @Test
  @Order(4)
  void case122WhatIsHeldStandsAgainstItUntilItIsReleased() {
    Chat alex = served.chat("Alex Marsh");
    String ref =
        served.chat("Nina Shah").hears("my feedback").replaceAll("(?s).*(F-\\d{4}).*", "$1");
    assertThat(alex.hears("hold " + ref + " because the inquiry asks")).contains("is held");
    assertThat(erasing.erase(erasing.person("Nina Shah").key()).refusals())
        .containsExactly(new Obstacle(Obstacle.Kind.LEGAL_HOLD, ref, ""));
    assertThat(erasing.where(erasing.person("Nina Shah"))).contains("savedItems", "feedback");
    assertThat(alex.hears("release " + ref + " because it is over")).contains("is released");
  }

  @Test
  @Order(5)
  void case121NothingNamesThemAnyMore(CapturedOutput output) {
    Person gone = erasing.person("Nina Shah");
    assertThat(erasing.erase(gone.key()).refusals())
        .as("DEMO people come from a file and never leave, so nothing is handed on by itself")
        .containsExactly(new Obstacle(Obstacle.Kind.OPEN_ACTION, action, "demo_nhs"));
    acting.takes(
        "Jo Okoro",
        action,
        new OfficerStep.Reassign(
            erasing.person("Mo Ahmed").key(), "She has asked to be forgotten"));
    assertThat(erasing.erase(gone.key()).refusals()).isEmpty();
    assertThat(erasing.where(gone)).isEmpty();
    assertThat(acting.now(action).people().everybody()).doesNotContain(gone.key());
    assertThat(output.getAll()).doesNotContain(gone.key().objectId(), gone.displayName());
    assertThat(erasing.erase(gone.key()).records()).as("run again").isZero();
  }

  @Test
  @Order(6)
  void case121AnOfficerIsForgottenAndWhatWasDecidedStaysReadable() {
    Person gone = erasing.person("Jo Okoro");
    PersonKey pseudonym = new PersonKey(gone.key().tenant(), erasing.pseudonym(gone.key()));
    assertThat(erasing.erase(gone.key()).refusals()).isEmpty();
    assertThat(erasing.where(gone)).isEmpty();
    assertThat(acting.now(action).people().proposedBy()).isEqualTo(pseudonym);
    assertThat(served.chat("Alex Marsh").hearsAll(action)).contains("Brief the team");
    assertThat(served.bean(AuditVerifier.class).verify())
        .as("the chain is whole")
        .allMatch(AuditVerifier.Report::intact);
  }

  @Test
  @Order(7)
  void case121NeitherFilesNorFiguresNameThem() {
    for (String name : List.of("Nina Shah", "Jo Okoro")) {
      Person gone = erasing.person(name);
      assertThat(served.bean(MeterRegistry.class).getMeters())
          .extracting(meter -> meter.getId().toString())
          .noneMatch(id -> Erasing.names(id, gone));
      assertThat(erasing.files(gone)).isEmpty();
    }
  }

  @Test
  @Order(8)
  void everyCollectionThatIsThereIsListed() {
    Set<String> listed = CollectionsTest.holding("persons");
    listed.addAll(CollectionsTest.holding("nobody"));
    assertThat(listed).containsAll(served.bean(MongoOperations.class).getCollectionNames());
  }
}
