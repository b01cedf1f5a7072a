package uk.lantern.scheduler.round.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.TestStore;

class RoundKeysTest {

  @TempDir Path folder;

  @Test
  void aKeyIsItsOwnersAloneAndIsMadeOnce() throws Exception {
    Path own = folder.resolve("data/keys/rounds");
    RoundKeys keys = new RoundKeys(own);
    assertThat(TestStore.atOnce(8, () -> keys.make("P-0007"))).containsOnlyOnce(true);
    byte[] key = keys.find("P-0007").orElseThrow();
    assertThat(key).hasSize(32);
    assertThat(keys.make("P-0007")).isFalse();
    assertThat(new RoundKeys(own).find("P-0007")).contains(key);
    assertThat(permissions(own.resolve("P-0007.key"))).isEqualTo("rw-------");
    assertThat(permissions(own)).isEqualTo("rwx------");
    assertThat(permissions(own.getParent())).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(own)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDestroyedKeyIsGone() {
    RoundKeys keys = new RoundKeys(folder.resolve("rounds"));
    keys.make("P-0007");
    keys.destroy("P-0007");
    keys.destroy("P-0007");
    assertThat(keys.find("P-0007")).isEmpty();
    assertThat(folder.resolve("rounds")).isEmptyDirectory();
  }

  @Test
  void aFolderThatOthersCanReadOrThatIsNoneIsRefusedInOneSentence() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatIllegalStateException()
        .isThrownBy(() -> new RoundKeys(open))
        .withMessageContaining("can be read by others than its owner")
        .withMessageContaining("chmod 700")
        .withMessageContaining("lantern.round-keys");
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatIllegalStateException()
        .isThrownBy(() -> new RoundKeys(file))
        .withMessageContaining("cannot be read and written");
    assertThatIllegalStateException()
        .isThrownBy(() -> new RoundKeys(file.resolve("below")))
        .withMessageContaining("cannot be made");
  }

  @Test
  void aKeyThatIsMissingDamagedOrUnreadableIsSaidToBeAndIsNoOther() throws IOException {
    RoundKeys keys = new RoundKeys(folder.resolve("rounds"));
    assertThat(keys.find("P-0007")).isEmpty();
    assertThat(keys.trouble("P-0007")).startsWith("is not in the folder of round keys");
    Files.write(folder.resolve("rounds/P-0007.key"), new byte[7]);
    assertThat(keys.find("P-0007")).isEmpty();
    assertThat(keys.trouble("P-0007")).startsWith("is damaged");
    Files.createDirectory(folder.resolve("rounds/P-0008.key"));
    assertThat(keys.find("P-0008")).isEmpty();
    assertThat(keys.trouble("P-0008")).startsWith("cannot be read");
    assertThat(keys.make("P-0007")).as("another key in its place").isFalse();
    assertThat(keys.make("P-0008")).isFalse();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
