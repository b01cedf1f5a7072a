package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.disk.HeldDisk;

/** Writes with {@code j: false}, while the device takes its time. */
class UnjournaledWritesTest {

  @TempDir private Path data;
  @TempDir private Path copy;
  private final HeldDisk disk = new HeldDisk();
  private Numbers numbers;

  @BeforeEach
  void open() throws IOException {
    numbers = Numbers.open(data, disk);
    numbers.insert(0); // creates the collection
    disk.hold();
  }

  @AfterEach
  void close() {
    disk.release(false);
    numbers.close();
  }

  @Test
  void areAnsweredBeforeTheyLastAndNotReadBefore() throws Exception {
    numbers.insertUnjournaled(1);
    Waiting reader = new Waiting(numbers::ids);
    reader.awaitBlocked();
    disk.release(false);
    assertThat(reader.get()).isEqualTo(List.of(0, 1));
  }

  @Test
  void lastWithWhateverIsAcknowledgedAfterThem() throws Exception {
    numbers.insertUnjournaled(1);
    Waiting writer = new Waiting(() -> numbers.insert(2));
    writer.awaitBlocked();
    disk.release(false);
    writer.get();
    assertThat(numbers.idsAfterAKill(copy)).isEqualTo(List.of(0, 1, 2));
  }

  @Test
  void reachTheDeviceWhenNobodyWaits() throws Exception {
    numbers.insertUnjournaled(1);
    disk.awaitHeld();
    disk.release(false);
    await().until(disk::writes, writes -> writes == 1);
    numbers.close();
    assertThat(disk.writes()).as("closing had nothing left to write").isEqualTo(1);
    assertThat(numbers.idsAfterAKill(copy)).isEqualTo(List.of(0, 1));
  }

  @Test
  void areRefusedAsDuplicatesOnlyWhenTheFirstLasts() throws Exception {
    numbers.insertUnjournaled(1);
    Waiting second = new Waiting(() -> numbers.insertUnjournaled(1));
    second.awaitBlocked();
    disk.release(false);
    assertThatThrownBy(second::get).hasStackTraceContaining("E11000");
  }

  @Test
  void areLostWithADeviceThatFailsAndNotHalf() throws Exception {
    numbers.insertUnjournaled(1);
    disk.awaitHeld();
    disk.release(true);
    await().untilAsserted(() -> assertThatThrownBy(() -> numbers.insert(2)).isNotNull());
    disk.mend();
    await().untilAsserted(() -> assertThat(numbers.ids()).isEqualTo(List.of(0)));
  }
}
