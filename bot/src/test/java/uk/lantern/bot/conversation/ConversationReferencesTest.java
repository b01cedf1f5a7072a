package uk.lantern.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.index.IndexInfo;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.scheduler.people.PersonKey;

class ConversationReferencesTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 24);
  private static final PersonKey SAM = new PersonKey("t", "sam");
  private static final PersonKey JO = new PersonKey("t", "jo");
  private static final Address CHAT = new Address("t", "https://x.example/", "a:1", "msteams");

  private final TestStore store = new TestStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoUninstalledIsForgottenAfterThirtyDaysAndNobodyElseIs() {
    at(NOON).met(SAM, CHAT);
    at(NOON).met(JO, CHAT);
    at(NOON).left(SAM);
    assertThat(at(NOON).reachable(SAM)).isEmpty();
    Instant last = NOON.plus(Duration.ofDays(30));
    assertThat(at(last.minusMillis(1)).purge(ANY_DAY)).isZero();
    assertThat(at(last).purge(ANY_DAY)).isOne();
    assertThat(at(last).find(SAM)).isEmpty();
    assertThat(at(last.plus(Duration.ofDays(3650))).purge(ANY_DAY)).isZero();
    assertThat(at(last).reachable(JO)).isPresent();
  }

  @Test
  void whoComesBackIsKept() {
    at(NOON).met(SAM, CHAT);
    at(NOON).left(SAM);
    assertThat(at(NOON).met(SAM, CHAT)).isTrue();
    assertThat(at(NOON.plus(Duration.ofDays(31))).purge(ANY_DAY)).isZero();
  }

  @Test
  void theDateHasAnIndex() {
    at(NOON).met(SAM, CHAT);
    assertThat(store.mongo.indexOps("conversation_references").getIndexInfo())
        .extracting(IndexInfo::getName)
        .anyMatch(name -> name.startsWith("purgeAt"));
  }

  private ConversationReferences at(Instant now) {
    return new ConversationReferences(store.mongo, Clock.fixed(now, ZoneOffset.UTC));
  }
}
