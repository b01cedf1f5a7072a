package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.store.EmbeddedStore;

/**
 * Attack 119 by somebody who kept a copy of the store's files after every fifty answers and one
 * after closing, as backups do, and knows in which order people answered. Each copy is read as
 * bytes and opened as a store; the key was never among them.
 */
class OldVersionsTest {

  private static final int PEOPLE = 200;
  private static final int A_COPY_EACH = 50;

  /** Chance makes one of 200 pairs right, and nine or more once in a million times. */
  private static final int MOST_BY_CHANCE = 8;

  private static final double FAR = 5;
  private static final String WROTE = "an-idea-";

  @TempDir Path folder;
  private final Map<PersonKey, String> wrote = new LinkedHashMap<>();
  private final Map<PersonKey, String> chose = new HashMap<>();
  private final List<Path> copies = new ArrayList<>();
  private EmbeddedStore store;
  private RoundWorld world;

  @BeforeEach
  void twoHundredAnswerAndTheRoundCloses() throws IOException {
    store = EmbeddedStore.open(folder.resolve("data"));
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(TestStore.at(store.uri()), clock, folder.resolve("keys"));
    world.peopled(PEOPLE);
    Round pulse = world.launched(plan(Forms.PULSE));
    Random random = new Random(29);
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    Collections.shuffle(order, random);
    String[] knew = {"used", "not-needed", "no"};
    String[] help = {"guide", "named-person", "training"};
    for (int n : order) {
      String one = knew[random.nextInt(3)];
      String other = help[random.nextInt(3)];
      String words = WROTE + letters(n);
      world.answers(pulse, practitioner(n), one, other);
      assertThat(world.answer(pulse, practitioner(n), "more", words))
          .isInstanceOf(AnswerOutcome.Kept.class);
      wrote.put(practitioner(n), words);
      chose.put(practitioner(n), one + " " + other);
      if (wrote.size() % A_COPY_EACH == 0) {
        copy();
      }
    }
    clock.set("2026-12-11T17:00");
    world.sweep.run();
    copy();
  }

  @AfterEach
  void stop() {
    world.close();
    store.close();
  }

  private static String letters(int n) {
    return "%c %c".formatted('a' + n / 20, 'a' + n % 20);
  }

  private void copy() throws IOException {
    Path copy = folder.resolve("copy-" + copies.size());
    FileSystemUtils.copyRecursively(folder.resolve("data"), copy);
    copies.add(copy);
  }

  @Test
  void case119OldVersionsOfTheFilesHoldNoAnswerAndTheLastLinksNoneToAPerson() throws IOException {
    for (Path open : copies.subList(0, copies.size() - 1)) {
      assertThat(holds(open, WROTE)).as("bytes of %s", open.getFileName()).isFalse();
    }
    assertThat(holds(copies.getLast(), WROTE)).as("the search finds what is there").isTrue();
    List<PersonKey> people = List.copyOf(wrote.keySet());
    int slots = 0;
    for (Path copy : copies) {
      slots += linksNobody(copy, people) ? 1 : 0;
    }
    assertThat(slots).as("copies with slots in them").isEqualTo(copies.size() - 1);
    assertThat(folder.resolve("keys")).isEmptyDirectory();
  }

  private boolean linksNobody(Path copy, List<PersonKey> people) {
    try (EmbeddedStore old = EmbeddedStore.open(copy)) {
      MongoTemplate mongo = TestStore.at(old.uri());
      List<Document> words = mongo.findAll(Document.class, "roundWords");
      List<Document> coded = mongo.findAll(Document.class, "roundAnswers");
      List<Document> slots = mongo.findAll(Document.class, "roundSlots");
      if (slots.isEmpty()) {
        assertThat(words).hasSize(PEOPLE);
        for (List<PersonKey> order : List.of(people, people.reversed())) {
          assertThat(Pairs.right(order, words, wrote)).isLessThanOrEqualTo(MOST_BY_CHANCE);
          assertThat(Math.abs(Pairs.surprise(order, coded, chose))).isLessThan(FAR);
        }
        return false;
      }
      assertThat(slots).hasSize(PEOPLE);
      assertThat(words).isEmpty();
      assertThat(coded).isEmpty();
      assertThat(slots)
          .noneMatch(it -> it.toJson().contains(WROTE) || it.toJson().contains("knew"));
      assertThat(slots.stream().map(OldVersionsTest::length).distinct())
          .as("an answered slot is as long as a blank one")
          .hasSize(1);
      return true;
    }
  }

  private static int length(Document slot) {
    return slot.toJson().length();
  }

  private static boolean holds(Path copy, String words) throws IOException {
    String sought = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(copy)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(sought)) {
          return true;
        }
      }
      return false;
    }
  }
}
