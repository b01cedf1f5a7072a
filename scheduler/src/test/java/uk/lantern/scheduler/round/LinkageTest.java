package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.slot.SlotCipher;

/**
 * Attack 119: somebody has the whole database, every collection in its natural order, and knows in
 * which order people were asked and answered. They pair each order of people with each order of
 * what is stored; of 1,000 pairs chance makes one right, and nine or more once in a million times.
 */
class LinkageTest {

  private static final int PEOPLE = 1_000;
  private static final int MOST_BY_CHANCE = 8;

  /** Standard deviations from what chance gives. */
  private static final double FAR = 5;

  /** A person's id as it is written anywhere. */
  private static final Pattern SOMEBODY = Pattern.compile("[\"|]p-\\d{1,4}\"");

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private RoundWorld world;
  private Round pulse;

  /** In the order in which they answered. */
  private final Map<PersonKey, String> wrote = new LinkedHashMap<>();

  private final Map<PersonKey, String> chose = new HashMap<>();

  @BeforeEach
  void aThousandAnswer() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(PEOPLE);
    pulse = world.launched(plan(Forms.PULSE));
    Random random = new Random(11);
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    Collections.shuffle(order, random);
    String[] knew = {"used", "not-needed", "no"};
    String[] help = {"guide", "named-person", "training"};
    for (int n : order) {
      String one = knew[random.nextInt(3)];
      String other = help[random.nextInt(3)];
      world.answers(pulse, practitioner(n), one, other);
      String words = "idea " + letters(n);
      assertThat(world.answer(pulse, practitioner(n), "more", words))
          .isInstanceOf(AnswerOutcome.Kept.class);
      wrote.put(practitioner(n), words);
      chose.put(practitioner(n), one + " " + other);
    }
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private static String letters(int n) {
    return "%c %c %c".formatted('a' + n / 400, 'a' + n / 20 % 20, 'a' + n % 20);
  }

  @Test
  void case119AfterClosingNothingInTheWholeStoreLinksAnAnswerToAPerson() {
    world.clock.set("2026-12-11T17:00");
    world.sweep.run();
    assertThat(mongo.findAll(Document.class, "roundSlots")).isEmpty();
    assertThat(folder.resolve("keys")).isEmptyDirectory();
    List<Document> words = mongo.findAll(Document.class, "roundWords");
    List<Document> coded = mongo.findAll(Document.class, "roundAnswers");
    assertThat(words).hasSize(PEOPLE);
    assertThat(coded).hasSize(PEOPLE);
    orders()
        .forEach(
            (name, people) -> {
              assertThat(Pairs.right(people, words, wrote))
                  .as(name)
                  .isLessThanOrEqualTo(MOST_BY_CHANCE);
              assertThat(Math.abs(Pairs.surprise(people, coded, chose))).as(name).isLessThan(FAR);
            });
    holdsNoWordOfAnybody("roundAnswers", "roundWords");
    nobodyBesideWhatTheyWrote();
  }

  @Test
  void whileItIsOpenTheSlotsSayNothingWithoutTheKey() throws Exception {
    SlotCipher cipher =
        new SlotCipher(Files.readAllBytes(folder.resolve("keys/" + pulse.ref() + ".key")));
    List<String> slots =
        mongo.findAll(Document.class, "roundSlots").stream()
            .map(it -> it.getString("_id"))
            .toList();
    assertThat(slots).hasSize(PEOPLE);
    orders()
        .forEach(
            (name, people) -> {
              int right = 0;
              for (int n = 0; n < PEOPLE; n++) {
                right += cipher.id(people.get(n)).equals(slots.get(n)) ? 1 : 0;
              }
              assertThat(right).as(name).isLessThanOrEqualTo(MOST_BY_CHANCE);
            });
    assertThat(mongo.findAll(Document.class, "roundAnswers")).isEmpty();
    holdsNoWordOfAnybody("roundSlots");
    nobodyBesideWhatTheyWrote();
    for (String collection : mongo.getCollectionNames()) {
      assertThat(mongo.findAll(Document.class, collection))
          .as(collection)
          .noneMatch(it -> it.toJson().contains("idea "));
    }
  }

  /** Every order of the people that the attacker may know. */
  private Map<String, List<PersonKey>> orders() {
    Map<String, List<PersonKey>> orders = new LinkedHashMap<>();
    List<PersonKey> asked =
        mongo.findAll(Document.class, "roundAsks").stream()
            .map(it -> it.getString("person"))
            .map(id -> new PersonKey(RoundWorld.TENANT, id.substring(id.indexOf('|') + 1)))
            .toList();
    assertThat(asked).hasSize(PEOPLE);
    orders.put("who was asked, in the store", asked);
    orders.put("who answered when", List.copyOf(wrote.keySet()));
    orders.put(
        "the list of people",
        IntStream.rangeClosed(1, PEOPLE).mapToObj(RoundWorld::practitioner).toList());
    orders.put(
        "by id",
        wrote.keySet().stream().sorted(Comparator.comparing(PersonKey::objectId)).toList());
    new LinkedHashMap<>(orders)
        .forEach((name, people) -> orders.put(name + ", backwards", people.reversed()));
    return orders;
  }

  /** No person, no ObjectId (which holds a time) and no time at all. */
  private void holdsNoWordOfAnybody(String... collections) {
    for (String collection : collections) {
      for (Document each : mongo.findAll(Document.class, collection)) {
        assertThat(each.values())
            .as(collection)
            .noneMatch(it -> it instanceof ObjectId || it instanceof Date);
        assertThat(SOMEBODY.matcher(each.toJson()).find()).as(collection).isFalse();
      }
    }
  }

  /** In no document of any collection somebody stands beside what they wrote. */
  private void nobodyBesideWhatTheyWrote() {
    for (String collection : mongo.getCollectionNames()) {
      for (Document each : mongo.findAll(Document.class, collection)) {
        String json = each.toJson();
        boolean somebody = SOMEBODY.matcher(json).find();
        boolean answer = json.contains("idea ") || json.contains("\"knew\"");
        assertThat(somebody && answer).as(collection).isFalse();
      }
    }
  }
}
