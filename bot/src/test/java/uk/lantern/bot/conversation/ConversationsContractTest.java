package uk.lantern.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** The contract of the conversation store, on the real driver. */
@Tag("contract")
class ConversationsContractTest {

  private static final PersonKey MAYA = new PersonKey("t1", "maya");
  private static final PersonKey SAM = new PersonKey("t1", "sam");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final TestStore store = new TestStore();
  private final Conversations conversations = new Conversations(store.mongo);

  @AfterEach
  void close() {
    store.close();
  }

  private static KeptTurn turn(PersonKey who, int number, LocalDate day, String... cited) {
    return new KeptTurn(
        UUID.randomUUID().toString(),
        Conversations.link(who),
        number,
        "m" + number,
        "question " + number,
        cited.length == 0 ? "command" : "answer_cite",
        List.of(cited),
        null,
        "teacher",
        day,
        KeptTurn.V);
  }

  private List<Document> raw() {
    return store.mongo.getCollection("conversations").find().into(new java.util.ArrayList<>());
  }

  @Test
  void itsIndexesAreMadeAtStart() {
    conversations.atStart();
    List<Document> indexes =
        store.mongo.getCollection("conversations").listIndexes().into(new java.util.ArrayList<>());
    assertThat(indexes)
        .extracting(index -> index.get("key"))
        .contains(
            new Document("person", 1).append("number", -1),
            new Document("day", 1),
            new Document("person", 1).append("activity", 1));
  }

  @Test
  void aDocumentOfVersion1IsRead() {
    Golden.insert(store.mongo, "conversations-v1.json");
    assertThat(conversations.of(new PersonKey("t1", "maya")))
        .containsExactly(
            new KeptTurn(
                "2b0cf9a3-6f86-4e0f-9d14-6f4c3f2c7a10",
                "t1/maya",
                1_795_510_800_000L,
                "1795510800000",
                "what have we learned about babies and bruises lately",
                "answer_cite",
                List.of("DEMO-7MB-BRUISING@1"),
                "yes",
                "health_visitor",
                DAY,
                1));
  }

  @Test
  void aReferenceOfVersion1IsReadAndForgottenInTime() {
    Golden.insert(store.mongo, "conversation_references-v1.json");
    Instant due = Instant.parse("2026-12-24T09:00:00Z");
    ConversationReferences before =
        new ConversationReferences(store.mongo, at(due.minusSeconds(1)));
    before.atStart();
    assertThat(before.find(MAYA)).isPresent();
    assertThat(before.reachable(MAYA)).as("left").isEmpty();
    assertThat(before.purge(DAY)).isZero();
    assertThat(new ConversationReferences(store.mongo, at(due)).purge(DAY)).isEqualTo(1);
    assertThat(before.find(MAYA)).isEmpty();
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  @Test
  void everybodyHasTheirOwnNewestFirst() {
    conversations.keep(turn(MAYA, 1, DAY));
    conversations.keep(turn(SAM, 2, DAY));
    conversations.keep(turn(MAYA, 3, DAY));
    assertThat(conversations.of(MAYA)).extracting(KeptTurn::number).containsExactly(3L, 1L);
    assertThat(conversations.of(new PersonKey("t2", "maya"))).as("another tenant").isEmpty();
    assertThat(conversations.of(SAM).getFirst())
        .isEqualTo(conversations.lately(SAM, DAY).getFirst());
  }

  @Test
  void oneMessageIsOneRecordHoweverOftenItComesAndThePersonsAlone() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(
          IntStream.range(0, 20)
              .mapToObj(i -> Executors.callable(() -> conversations.keep(turn(MAYA, 7, DAY))))
              .toList());
    }
    conversations.keep(turn(SAM, 7, DAY));
    assertThat(conversations.of(MAYA)).hasSize(1);
    assertThat(conversations.of(SAM)).hasSize(1);
  }

  @Test
  void whatWasCitedLastIsFoundWithinADayAndMarked() {
    conversations.keep(turn(MAYA, 1, DAY.minusDays(2), "OLD@1"));
    assertThat(conversations.lastCited(MAYA, DAY.minusDays(1))).isEmpty();
    assertThat(conversations.useful(MAYA, "yes", "", DAY.minusDays(1))).isFalse();
    conversations.keep(turn(MAYA, 2, DAY, "A-1@1", "B@3"));
    conversations.keep(turn(MAYA, 3, DAY, "A@2"));
    conversations.keep(turn(MAYA, 4, DAY));
    assertThat(conversations.lastCited(MAYA, DAY).orElseThrow().number()).isEqualTo(3);
    assertThat(conversations.useful(MAYA, "no", "B", DAY)).isTrue();
    assertThat(conversations.useful(MAYA, "yes", "", DAY)).isTrue();
    assertThat(conversations.useful(MAYA, "yes", "C", DAY)).isFalse();
    assertThat(conversations.of(MAYA))
        .extracting(KeptTurn::useful)
        .containsExactly(null, "yes", "no", null);
  }

  @Test
  void deletingTakesTheNewestOrOneMessageOrAllAndOnlyOnesOwn() {
    IntStream.rangeClosed(1, 4).forEach(n -> conversations.keep(turn(MAYA, n, DAY)));
    conversations.keep(turn(SAM, 2, DAY));
    assertThat(conversations.deleteLast(MAYA)).isTrue();
    conversations.deleteMessage(MAYA, "m2");
    conversations.deleteMessage(MAYA, "never was");
    assertThat(conversations.of(MAYA)).extracting(KeptTurn::number).containsExactly(3L, 1L);
    assertThat(conversations.deleteAll(MAYA)).isEqualTo(2);
    assertThat(conversations.deleteLast(MAYA)).isFalse();
    assertThat(conversations.of(SAM)).hasSize(1);
  }

  @Test
  void theLinkGoesAfter30DaysAndTheRecordAfter12Months() {
    conversations.keep(turn(MAYA, 1, DAY.minusMonths(12)));
    conversations.keep(turn(MAYA, 2, DAY.minusMonths(12).minusDays(1)));
    conversations.keep(turn(MAYA, 3, DAY.minusDays(30)));
    conversations.keep(turn(MAYA, 4, DAY.minusDays(31)));
    conversations.keep(turn(SAM, 5, DAY.minusDays(31)));
    assertThat(conversations.purge(DAY)).isEqualTo(1);
    assertThat(conversations.purge(DAY)).as("twice is once").isZero();
    assertThat(conversations.of(MAYA)).extracting(KeptTurn::number).containsExactly(3L);
    assertThat(raw())
        .hasSize(4)
        .filteredOn(row -> !row.containsKey("person"))
        .hasSize(3)
        .allSatisfy(
            row -> {
              assertThat(row).doesNotContainKey("activity");
              assertThat(row.get("number", Number.class).longValue()).isZero();
            });
  }
}
