package uk.lantern.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.scheduler.people.PersonKey;

/** Whoever writes is remembered, and not looked up with every message. */
class WritesFromTest {

  private static final PersonKey SAM = new PersonKey("tenant", "sam");
  private static final Address CHAT = new Address("tenant", "https://host/", "chat", "msteams");
  private static final Address NEW = new Address("tenant", "https://host/", "new", "msteams");

  private final TestStore store = new TestStore();
  private final ConversationReferences here =
      new ConversationReferences(store.mongo, Clock.systemUTC());
  private final ConversationReferences elsewhere =
      new ConversationReferences(store.mongo, Clock.systemUTC());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFirstMessageAndOneFromAnotherChatAreNotedAtOnce() {
    here.writesFrom(SAM, CHAT);
    assertThat(address()).isEqualTo(CHAT);
    here.writesFrom(SAM, CHAT);
    here.writesFrom(SAM, NEW);
    assertThat(address()).isEqualTo(NEW);
    here.writesFrom(SAM, CHAT);
    assertThat(address()).isEqualTo(CHAT);
  }

  @Test
  void whoeverLeftBlockedOrWasForgottenAndWritesAgainIsThereAtOnce() {
    here.writesFrom(SAM, CHAT);
    here.left(SAM);
    here.writesFrom(SAM, CHAT);
    assertThat(here.reachable(SAM)).isPresent();
    here.blocked(SAM);
    here.writesFrom(SAM, CHAT);
    assertThat(here.reachable(SAM)).isPresent();
    here.purge(SAM);
    here.writesFrom(SAM, CHAT);
    assertThat(here.reachable(SAM)).isPresent();
  }

  @Test
  void anInstallationIsLookedUpEachTimeWhateverWasReadBefore() {
    here.writesFrom(SAM, CHAT);
    elsewhere.left(SAM);
    assertThat(here.met(SAM, CHAT)).as("they are welcomed").isTrue();
    assertThat(here.reachable(SAM)).isPresent();
  }

  private Address address() {
    return elsewhere.reachable(SAM).orElseThrow().address();
  }
}
