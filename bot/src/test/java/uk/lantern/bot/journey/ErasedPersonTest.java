package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.CollectionsTest;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.audittrail.AuditVerifier;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.erasure.Erasure;
import uk.lantern.scheduler.erasure.Erasures;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.round.Round;

/**
 * attacks.md G, 121 and 122: somebody who did everything there is to do is forgotten, and so is an
 * officer who decided about it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class ErasedPersonTest {

  private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

  private static Served served;
  private static Chat nina;
  private static Chat jo;
  private static Acting acting;
  private static String action;

  @BeforeAll
  static void start() {
    served = Served.start();
    nina = served.chat("Nina Shah");
    jo = served.chat("Jo Okoro");
    acting = new Acting(served);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Person person(String name) {
    return served.bean(People.class).named(name).orElseThrow();
  }

  private static String pseudonym(PersonKey key) {
    return "former-" + served.bean(AuditTrail.class).pseudonym(key);
  }

  private static Erasure erase(PersonKey key) {
    return served.bean(Erasures.class).erase(key, pseudonym(key), "a former colleague");
  }

  /** Collections in which somebody stands, by id or by name. */
  private static Set<String> where(Person person) {
    Forgotten who =
        new Forgotten(
            person.key().tenant(),
            person.key().objectId(),
            person.displayName(),
            pseudonym(person.key()),
            "x");
    Set<String> found =
        served.beans(Forgetting.class).stream()
            .filter(it -> it.holding(who) > 0)
            .map(Forgetting::collection)
            .collect(Collectors.toCollection(TreeSet::new));
    MongoOperations mongo = served.bean(MongoOperations.class);
    for (String name : mongo.getCollectionNames()) {
      for (var document : mongo.getCollection(name).find()) {
        if (names(document.toJson(), person)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private static boolean names(String text, Person person) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(person.key().objectId())
        || lower.contains(person.displayName().toLowerCase(Locale.ROOT));
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
    asks();
    reads();
    answers();
    audits();
    acts();
    assertThat(where(person("Nina Shah")))
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
    assertThat(where(person("Jo Okoro")))
        .contains("rounds", "actions", "editions", "questions", "actionPlans", "recommendations");
  }

  private static void reads() {
    new Sent(served).edition("DEMO-7MB-HIDDEN-MEN", "DEMO-7MB-VOICE-DA", "DEMO-7MB-ESCALATION");
    nina.says("what have we learned about hidden men");
    nina.says("my digest");
    nina.presses("Read 1");
    nina.says("save it");
    nina.says("use DEMO-7MB-HIDDEN-MEN in my team meeting");
    nina.says("I don't work Tuesdays");
    nina.says("my topics domestic abuse");
  }

  private static void asks() {
    nina.says("what colour is the lilac moon made of cheese");
    nina.says("ask the team");
    String ref = nina.hears("send").replaceAll("(?s).*(Q-\\d{4}).*", "$1");
    jo.says("answer " + ref + " It is made of rock.");
    nina.says("practice idea");
    assertThat(nina.hearsAll("Agree the plan before the meeting")).contains("F-0");
    nina.presses("Tell me what came of it");
  }

  private static void answers() {
    Rounding rounding = new Rounding(served);
    Round pulse = rounding.open("pulse-escalation");
    nina.says("start " + pulse.ref());
    nina.says("No");
    nina.says("prefer not to say");
    Round course = rounding.open("training-neglect");
    nina.says("start " + course.ref());
    nina.says("5 / 2 / 4");
    nina.says("Ask about the child's day at each visit, from Monday.");
  }

  private static void audits() {
    AuditDay day = new AuditDay(served).alone();
    Round round = day.single();
    new RoundDay(served).sends(round.ref(), "Nina Shah", "1");
    nina.says("my audits");
    nina.presses("Start record 2");
  }

  private static void acts() {
    action = acting.started("Nina Shah", "Brief the team", DUE).ref();
    nina.says("update " + action + " Half of them are briefed");
    acting.proposed("Sam Lee", "Write the guide", DUE);
  }

  @Test
  @Order(3)
  void case121AnAuditThatTheirAgencyWaitsForStandsAgainstIt() {
    Erasure refused = erase(person("Nina Shah").key());
    assertThat(refused.refusals())
        .extracting(Obstacle::kind)
        .containsOnly(Obstacle.Kind.OPEN_AUDIT);
    assertThat(refused.refusals()).extracting(Obstacle::agency).containsOnly("demo_nhs");
    assertThat(where(person("Nina Shah"))).contains("savedItems", "preferences");
    new AuditDay(served).alone(); // Nobody waits for it any more.
  }

  @Test
  @Order(4)
  void case122WhatIsHeldStandsAgainstItUntilItIsReleased() {
    Chat alex = served.chat("Alex Marsh");
    String ref = nina.hears("my feedback").replaceAll("(?s).*(F-\\d{4}).*", "$1");
    assertThat(alex.hears("hold " + ref + " because the inquiry asks")).contains("is held");
    assertThat(erase(person("Nina Shah").key()).refusals())
        .containsExactly(new Obstacle(Obstacle.Kind.LEGAL_HOLD, ref, ""));
    assertThat(where(person("Nina Shah"))).contains("savedItems", "feedback");
    assertThat(alex.hears("release " + ref + " because it is over")).contains("is released");
  }

  @Test
  @Order(5)
  void case121NothingNamesThemAnyMore(CapturedOutput output) {
    Person gone = person("Nina Shah");
    assertThat(erase(gone.key()).refusals())
        .as("DEMO people come from a file and never leave, so nothing is handed on by itself")
        .containsExactly(new Obstacle(Obstacle.Kind.OPEN_ACTION, action, "demo_nhs"));
    acting.takes(
        "Jo Okoro",
        action,
        new OfficerStep.Reassign(person("Mo Ahmed").key(), "She has asked to be forgotten"));
    assertThat(erase(gone.key()).refusals()).isEmpty();
    assertThat(where(gone)).isEmpty();
    assertThat(acting.now(action).people().everybody()).doesNotContain(gone.key());
    assertThat(output.getAll()).doesNotContain(gone.key().objectId(), gone.displayName());
    assertThat(erase(gone.key()).records()).as("run again").isZero();
  }

  @Test
  @Order(6)
  void case121AnOfficerIsForgottenAndWhatWasDecidedStaysReadable() {
    Person gone = person("Jo Okoro");
    PersonKey pseudonym = new PersonKey(gone.key().tenant(), pseudonym(gone.key()));
    assertThat(erase(gone.key()).refusals()).isEmpty();
    assertThat(where(gone)).isEmpty();
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
      Person gone = person(name);
      assertThat(served.bean(MeterRegistry.class).getMeters())
          .extracting(meter -> meter.getId().toString())
          .noneMatch(id -> names(id, gone));
      assertThat(files(gone)).isEmpty();
    }
  }

  private static List<String> files(Person gone) {
    Environment settings = served.bean(Environment.class);
    List<String> naming = new ArrayList<>();
    for (String setting : List.of("lantern.data", "lantern.audit-heads")) {
      try (Stream<Path> all = Files.walk(Path.of(settings.getRequiredProperty(setting)))) {
        all.filter(Files::isRegularFile)
            .filter(it -> names(text(it), gone))
            .forEach(it -> naming.add(it.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return naming;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
