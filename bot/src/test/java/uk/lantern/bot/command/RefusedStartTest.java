package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.store.StoreDoor;

/** Each reason not to start is one sentence that says what to do. */
class RefusedStartTest {

  @TempDir Path data;
  private Partnership partnership;

  @BeforeEach
  void open() {
    partnership = new Partnership(data);
  }

  @AfterEach
  void close() {
    partnership.close();
  }

  @Test
  void case023WithoutAnAppId() {
    partnership.settings.remove("lantern.teams.app-id");
    refuses("lantern.teams.app-id is empty: set it to the bot's app registration.");
  }

  @Test
  void case022WithoutATenantList() {
    partnership.settings.put("lantern.teams.allowed-tenants", "");
    refuses("lantern.teams.allowed-tenants is empty: list the tenant id of every partner.");
  }

  @Test
  void case022WithAMisspeltTenantList() {
    String tenants = partnership.settings.remove("lantern.teams.allowed-tenants");
    partnership.settings.put("lantern.teams.alowed-tenants", tenants);
    refuses("lantern.teams.allowed-tenants is empty: list the tenant id of every partner.");
  }

  @Test
  void withTheContactsAsShipped() {
    partnership.settings.remove("lantern.safety.contacts");
    refuses("nobody has verified these contact blocks within 30 days: West Sussex,");
  }

  @Test
  void withContactsThatNobodySigned() {
    partnership.contactsVerifiedOn(Partnership.today(), "");
    refuses("nobody has verified these contact blocks within 30 days: West Sussex,");
  }

  @Test
  void withContactsVerifiedThirtyOneDaysAgo() {
    partnership.contactsVerifiedOn(Partnership.today().minusDays(31), "DEMO Business Manager");
    refuses("nobody has verified these contact blocks within 30 days: West Sussex,");
  }

  @Test
  void withAContactsFileThatIsNotThere() {
    partnership.settings.put("lantern.safety.contacts", data.resolve("nowhere.yml").toString());
    refuses("nowhere.yml cannot be opened: check the path and that Lantern may read it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "http://lantern.example", "https://lantern.example/x", "https://a@b.example"})
  void withPagesThatAreNotServedOverHttps(String url) {
    partnership.settings.put("lantern.public-url", url);
    refuses("set it to the https address under which people's browsers reach Lantern");
  }

  @Test
  void withoutAKeyForTheLinksToPages() {
    partnership.settings.remove("lantern.link-keys");
    refuses("lantern.link-keys is empty: set it to a secret that signs the links to pages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c2hvcnQ=", "not Base64 at all, whatever its length may be"})
  void withAKeyThatIsTooShortOrNone(String key) {
    partnership.settings.put("lantern.link-keys", key);
    refuses("lantern.link-keys has a key that is not 32 bytes in Base64");
    assertThat(partnership.refusal("--port=0")).doesNotContain(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void inProfileLocalBeyondThisMachine(String address) {
    partnership.settings.clear();
    partnership.settings.put("profile", "local");
    partnership.settings.put("server.address", address);
    refuses("Profile local has no passwords, so it listens on loopback only");
  }

  @Test
  void onAPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = "--port=" + taken.getLocalPort();
      assertThat(partnership.refusal(port))
          .isEqualTo(
              "1 lantern: Port %d is taken: stop the program that has it, or choose another with --port.\n"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void onADataFolderThatCannotBeWritten() throws IOException {
    // Under a file nobody can make a folder, not even whom permissions do not bind.
    Path file = Files.writeString(data.resolve("file"), "");
    assertThat(Partnership.said("serve", "--data=" + file.resolve("d"), "--profile=local"))
        .startsWith("1 lantern: The data folder ")
        .contains("cannot be written; give this account write access to it, or choose another");
  }

  @Test
  void asASecondServerOnTheFolder() {
    StoreDoor first = StoreDoor.own(data);
    try {
      refuses("is already open in process " + ProcessHandle.current().pid() + "; stop that one");
    } finally {
      first.close();
    }
  }

  @Test
  void onAStoreThatIsNotAllThereUnlessLossIsAccepted() throws IOException {
    StoreDoor.own(data).close();
    Files.writeString(data.resolve("store/lantern.mv.db"), "not a store");
    refuses("or start with --accept-loss to set it aside and start empty");
    StoreDoor.own(data, 0, true).close();
  }

  @Test
  void withSettingsThatAreNotYaml() {
    // Closes the quote and goes on with what is no YAML.
    partnership.settings.put("a", "\"\n  : [");
    assertThat(partnership.refusal("--port=0")).startsWith("1 lantern: ").contains("lantern.yml");
  }

  private void refuses(String sentence) {
    assertThat(partnership.refusal("--port=0"))
        .startsWith("1 lantern: ")
        .contains(sentence)
        .hasLineCount(1);
  }
}
