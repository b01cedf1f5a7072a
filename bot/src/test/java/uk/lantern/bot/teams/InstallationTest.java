package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.conversation.ConversationReference.Status;

import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.conversation.ConversationReference;

/** Coming and going, as the Playground tells it. */
class InstallationTest extends FrontDoorFixture {

  @Test
  void bothTellingsOfAnInstallationAtOnceWelcomeOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String one :
          List.of("playground-conversation-update.json", "playground-installation-add.json")) {
        threads.submit(() -> postRecorded(one));
      }
    }
    assertThat(sent).hasSize(2);
    assertThat(sent.get(0)).contains("teams.welcome");
    assertThat(sent.get(1)).contains("AdaptiveCard");
    assertThat(turns).singleElement().extracting(t -> t.text()).isEqualTo("help");
    assertThat(references.reachable(ALEX).map(ConversationReference::address)).contains(ALEX_CHAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"playground-installation-remove.json", "playground-bot-removed.json"})
  void uninstallingMarksTheReferenceAndInstallingAgainWelcomesAgain(String removal)
      throws Exception {
    postRecorded("playground-installation-add.json");
    postRecorded(removal);
    assertThat(references.find(ALEX).map(ConversationReference::status)).contains(Status.LEFT);
    assertThat(references.reachable(ALEX)).isEmpty();
    sent.clear();
    postRecorded("playground-conversation-update.json");
    assertThat(sent).first().asString().contains("teams.welcome");
    assertThat(references.reachable(ALEX)).isPresent();
  }

  @Test
  void aPersonWhoJoinsIsNotTheBotAndIsNotWelcomed() throws Exception {
    assertThat(postRecorded("playground-user-added.json").getStatus()).isEqualTo(200);
    assertThat(sent).isEmpty();
    assertThat(references.find(ALEX)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "channel"})
  void case075InstallingInAGroupOrChannelGreetsOnceAndStoresNoReference(String place)
      throws Exception {
    postRecorded("playground-" + place + "-conversation-update.json");
    postRecorded("playground-" + place + "-installation-add.json");
    assertThat(sent).singleElement().asString().contains("teams.welcome-group");
    assertThat(references.find(ALEX)).isEmpty();
    assertThat(turns).isEmpty();
  }
}
