package uk.lantern.bot.courier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.card.TemplateCards;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.teams.CardPost;
import uk.lantern.bot.teams.ReplySender;
import uk.lantern.bot.teams.TestPosts;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;

/** A courier on a real outbox, between a store that can fail and a Teams that answers as told. */
abstract class CourierWorld {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  final TestStore store = new TestStore();
  final FlakyStore flaky = new FlakyStore();
  final MongoOperations mongo = flaky.over(store.mongo);
  final LanternClock clock = new LanternClock(Clock.systemUTC());
  final Leases leases =
      new Leases(
          mongo,
          System::nanoTime,
          new LeasePace(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofMinutes(30)));
  final Outbox outbox = new KeptOutbox(mongo, leases, clock);
  final OutboxPause pause = new OutboxPause(mongo, clock);
  final ConversationReferences references = new ConversationReferences(store.mongo, clock);
  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  final Teams teams = new Teams();
  final ToldContent content = new ToldContent();
  final Strangers strangers = new Strangers();
  final AtomicInteger addressesAsked = new AtomicInteger();

  /** What happens right after a look at somebody's address, the first of which is 1. */
  volatile BiConsumer<Integer, PersonKey> afterLook = (look, person) -> {};

  volatile SendGate gate = (delivery, now) -> new SendGate.Verdict.Send();
  final Courier courier = courier(teams);
  final CourierRounds rounds = new CourierRounds(courier, outbox);

  Courier courier(ReplySender sender) {
    return courier(sender, Duration.ofMillis(200));
  }

  Courier courier(ReplySender sender, Duration poll) {
    CardPost post = TestPosts.through(sender);
    Wording wording = Wording.load(DAY);
    Addressees addressees = new Addressees(strangers, new Preferences(mongo));
    Letters letters =
        new Letters(
            new LetterContents(List.of(content)),
            new LetterCards(TemplateCards.load(true), wording),
            addressees,
            wording);
    Preparing preparing = new Preparing(theGate(), pause, this::reachable, letters, post, clock);
    List<String> tenants = List.of("t", "slow", "quick");
    TeamsProperties edge = new TeamsProperties("", "", "", tenants, "", "");
    Posting posting = new Posting(post, letters, references, preparing, edge);
    CourierPace pace = new CourierPace(16, poll, Duration.ofSeconds(1), Duration.ofSeconds(10));
    return new Courier(outbox, preparing, posting, pace, metrics, clock);
  }

  private Optional<ConversationReference> reachable(PersonKey person) {
    int look = addressesAsked.incrementAndGet();
    Optional<ConversationReference> found = references.reachable(person);
    afterLook.accept(look, person);
    return found;
  }

  /** Whichever the test has put there by then. */
  private SendGate theGate() {
    return new SendGate() {
      @Override
      public Verdict judge(Delivery delivery, ZonedDateTime now) {
        return gate.judge(delivery, now);
      }

      @Override
      public Verdict judge(Delivery delivery, Addressee recipient, ZonedDateTime now) {
        return gate.judge(delivery, recipient, now);
      }
    };
  }

  @BeforeEach
  void alive() {
    leases.beat();
  }

  @AfterEach
  void stop() {
    flaky.away = false;
    rounds.stop();
    store.close();
  }

  /** Somebody who installed Lantern; their conversation has their name. */
  PersonKey person(String tenant, String name) {
    PersonKey key = new PersonKey(tenant, name);
    references.met(
        key, new Address(tenant, "https://smba.trafficmanager.net/uk/", name, "msteams"));
    return key;
  }

  List<Message> broadcast(String tenant, int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> text(MessageKind.DIGEST, "all", person(tenant, tenant + "-" + i)))
        .toList();
  }

  Message text(MessageKind kind, String what, PersonKey whom) {
    return message(kind, what, whom, "receipt", Map.of("text", "Hello", "next", "Nothing"));
  }

  Message message(
      MessageKind kind, String what, PersonKey whom, String template, Map<String, Object> values) {
    Instant expires = clock.instant().plus(Duration.ofDays(2));
    return new Message(new OccurrenceKey(kind, what, whom, DAY), template, values, expires);
  }

  Message waiting(PersonKey whom, int questions) {
    List<Map<String, Object>> all =
        IntStream.range(0, questions)
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "ref", "Q-" + i, "text", "Question number " + i, "due", "2026-11-26"))
            .toList();
    return message(
        MessageKind.WAITING_QUESTIONS,
        "all",
        whom,
        "questions-waiting",
        Map.of("count", questions, "questions", all));
  }

  Delivery after(Message message) {
    return outbox.find(message.key()).orElseThrow();
  }
}
