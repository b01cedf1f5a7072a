package uk.lantern.scheduler.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.StoredPeopleDoor;
import uk.lantern.scheduler.retention.Certificates;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.retention.Obstacle.Kind;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

/** One person is forgotten in every store, or in none. */
@Tag("contract")
class ErasuresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final PersonKey NINA = new PersonKey("t1", "nina");

  private final MongoTemplate mongo = TestStore.mongo();
  private final Register register = StoredPeopleDoor.register(mongo);
  private final Certificates certificates = new Certificates(mongo);
  private final List<Obstacle> against = new ArrayList<>();
  private final Leaving leaving = new Leaving();
  private final Breaking breaking = new Breaking();

  private final Erasures erasures = erasures();

  /** Hands on what somebody had to do, if there is anybody who takes it. */
  private final class Leaving implements Departure {
    private boolean takes = true;
    private int asked;

    @Override
    public int waiting(PersonKey person) {
      return 0;
    }

    @Override
    public int left(PersonKey person) {
      asked++;
      if (takes) {
        against.removeIf(it -> it.kind() == Kind.OPEN_ACTION);
      }
      return 0;
    }
  }

  private Erasures erasures() {
    List<Forgetting> stores =
        List.of(
            new Removal(mongo, "people", who -> Criteria.where("_id").is(who.piped())),
            new Removal(mongo, "saved", who -> Criteria.where("person").is(who.slashed())),
            breaking,
            Renaming.ofRecords(mongo, "history").unless(who -> List.copyOf(against)));
    return new Erasures(
        stores,
        List.of(leaving),
        StoredPeopleDoor.people(mongo),
        register,
        certificates,
        new SteppingClock("2026-11-26T10:00"));
  }

  private void people(String... names) {
    for (int n = 0; n < names.length; n++) {
      PersonKey key = n == 0 ? NINA : new PersonKey("t1", "other-" + n);
      register.keep(new Person(key, names[n], "nhs", "", "other", List.of(), false, null));
    }
    mongo.insert(new Document("_id", "s").append("person", "t1/nina"), "saved");
    mongo.insert(
        new Document("_id", "h").append("by", "t1|nina").append("text", "Nina Shah said so"),
        "history");
  }

  private Erasure erase() {
    return erasures.erase(NINA, "former-77", "a former colleague");
  }

  private String stored() {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("people", "saved", "history")) {
      mongo.findAll(Document.class, name).forEach(it -> all.append(it.toJson()));
    }
    return all.toString();
  }

  @Test
  void aLookSaysWhatGoesAndWhatStaysAndChangesNothing() {
    people("Nina Shah");
    String before = stored();
    assertThat(erasures.look(NINA, "former-77", "a former colleague").parts())
        .contains(
            new Erasure.Part("saved", Fate.DELETED, 1),
            new Erasure.Part("history", Fate.RECORD, 1),
            new Erasure.Part("people", Fate.DELETED, 1));
    assertThat(stored()).isEqualTo(before);
    assertThat(leaving.asked).isZero();
  }

  @Test
  void case121EveryStoreForgetsAndCertifiesHowMuchAndNeverWhose() {
    people("Nina Shah");
    assertThat(erase().records()).isEqualTo(3);
    assertThat(stored())
        .doesNotContain("nina", "Nina")
        .contains("t1|former-77", "a former colleague said so");
    assertThat(erasures.left(NINA, "former-77", "a former colleague")).isZero();
    assertThat(certificates.since(TODAY))
        .contains(
            new Certificates.Line(TODAY, "erased: saved", 1),
            new Certificates.Line(TODAY, "erased: history", 1),
            new Certificates.Line(TODAY, "erased: people", 1));
    assertThat(erase().records()).as("run again").isZero();
    assertThat(certificates.since(TODAY)).hasSize(3);
  }

  @Test
  void case122WhatIsHeldKeepsEveryStoreFromForgetting() {
    people("Nina Shah");
    String before = stored();
    Obstacle held = new Obstacle(Kind.LEGAL_HOLD, "DEMO-01", "");
    against.add(held);
    assertThat(erase().refusals()).containsExactly(held);
    assertThat(stored()).isEqualTo(before);
    assertThat(leaving.asked).isZero();
    against.clear();
    assertThat(erase().refusals()).isEmpty();
    assertThat(stored()).doesNotContain("nina");
  }

  @Test
  void openActionsAreHandedOnFirstAndNothingGoesWhileNobodyTakesThem() {
    people("Nina Shah");
    Obstacle open = new Obstacle(Kind.OPEN_ACTION, "A-105", "nhs");
    against.add(open);
    leaving.takes = false;
    assertThat(erase().refusals()).containsExactly(open);
    assertThat(stored()).contains("t1/nina", "t1|nina");
    leaving.takes = true;
    assertThat(erase().handed()).containsExactly(open);
    assertThat(stored()).doesNotContain("nina");
  }

  @Test
  void afterACrashItGoesOnAndStillKnowsTheName() {
    people("Nina Shah");
    breaking.broken = true;
    assertThatThrownBy(this::erase).hasMessage("crash");
    assertThat(register.person(NINA)).as("the list of people comes last").isPresent();
    assertThat(register.person(NINA).orElseThrow().hasLeftOn(TODAY)).isTrue();
    breaking.broken = false;
    erase();
    assertThat(stored()).doesNotContain("nina", "Nina");
  }

  @Test
  void aNameThatSomebodyElseHasTooIsLeftInWords() {
    people("Nina Shah", "nina shah");
    assertThat(erase().nameShared()).isTrue();
    assertThat(stored()).contains("Nina Shah said so").doesNotContain("t1|nina", "t1/nina");
  }

  @Test
  void somebodyWhomTheListHasForgottenIsFoundByTheirIdAlone() {
    people();
    assertThat(erase().records()).isEqualTo(2);
    assertThat(stored()).doesNotContain("t1|nina", "t1/nina").contains("Nina Shah said so");
  }
}
