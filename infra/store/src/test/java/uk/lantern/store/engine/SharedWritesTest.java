package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.disk.HeldDisk;

/** Commands that wait for the device while it takes its time. */
class SharedWritesTest {

  @TempDir private Path data;
  private final HeldDisk disk = new HeldDisk();
  private Numbers numbers;

  @BeforeEach
  void open() throws IOException {
    numbers = Numbers.open(data, disk);
    numbers.insert(0); // creates the collection
  }

  @AfterEach
  void close() {
    disk.release(false);
    numbers.close();
  }

  @Test
  void sixteenThatWaitTogetherShareOneWrite() throws Exception {
    disk.hold();
    List<Waiting> all = new ArrayList<>();
    all.add(new Waiting(() -> numbers.insert(1)));
    disk.awaitHeld();
    for (int i = 2; i <= 17; i++) {
      int id = i;
      all.add(new Waiting(() -> numbers.insert(id)));
    }
    all.forEach(Waiting::awaitBlocked);
    disk.release(false);
    for (Waiting one : all) {
      one.get();
    }
    assertThat(disk.writes()).as("the first, and one for the sixteen behind it").isEqualTo(2);
    assertThat(numbers.ids()).hasSize(18);
  }

  @Test
  void aReaderIsNotToldWhatMayYetBeLost() throws Exception {
    disk.hold();
    Waiting writer = new Waiting(() -> numbers.insert(1));
    disk.awaitHeld();
    Waiting reader = new Waiting(numbers::ids);
    reader.awaitBlocked();
    disk.release(false);
    writer.get();
    assertThat(reader.get()).isEqualTo(List.of(0, 1));
  }

  @Test
  void aRefusalForADuplicateIsNotGivenWhileTheFirstMayYetBeLost() throws Exception {
    disk.hold();
    Waiting first = new Waiting(() -> numbers.insert(1));
    disk.awaitHeld();
    Waiting second = new Waiting(() -> numbers.insert(1));
    second.awaitBlocked();
    disk.release(false);
    first.get();
    assertThatThrownBy(second::get).hasStackTraceContaining("E11000");
  }

  @Test
  void aFailedWriteFailsAllWhoWaitedForItAndNothingOfTheirsIsKept() throws Exception {
    disk.hold();
    List<Waiting> all = new ArrayList<>();
    all.add(new Waiting(() -> numbers.insert(1)));
    disk.awaitHeld();
    all.add(new Waiting(() -> numbers.insert(2)));
    all.add(new Waiting(numbers::ids));
    all.forEach(Waiting::awaitBlocked);
    disk.release(true);
    for (Waiting one : all) {
      assertThatThrownBy(one::get).hasStackTraceContaining("nothing was changed");
    }
    assertThatThrownBy(() -> numbers.insert(3)).as("refused while the device is away").isNotNull();
    disk.mend();
    assertThat(numbers.ids()).isEqualTo(List.of(0));
    numbers.insert(4);
    assertThat(numbers.ids()).isEqualTo(List.of(0, 4));
  }

  @Test
  void aCommandThatIsUndoneTakesNothingOfOthersWithIt() throws Exception {
    disk.hold();
    Waiting writer = new Waiting(() -> numbers.insert(1));
    disk.awaitHeld();
    Waiting failing = new Waiting(this::failHalfWay);
    failing.awaitBlocked();
    disk.release(false);
    writer.get();
    assertThatThrownBy(failing::get).isNotNull();
    assertThat(numbers.ids()).isEqualTo(List.of(0, 1));
    close();
    numbers = Numbers.open(data, disk);
    assertThat(numbers.ids()).isEqualTo(List.of(0, 1));
  }

  @Test
  void aDeviceThatForgotWhatItTookNeedsARestart() throws Exception {
    disk.setForgetful(true);
    Document index = new Document("name", "k_1").append("key", new Document("k", 1));
    Document create = new Document("createIndexes", "c").append("indexes", List.of(index));
    assertThatThrownBy(() -> numbers.run(create)).isNotNull();
    disk.setForgetful(false);
    assertThatThrownBy(numbers::ids).hasMessageContaining("restart Lantern");
    assertThatThrownBy(() -> numbers.insert(1)).hasMessageContaining("restart Lantern");
    numbers.close();
    numbers = Numbers.open(data, disk);
    assertThat(numbers.ids()).isEqualTo(List.of(0));
  }

  /** Inserts, then cannot go on. */
  private Object failHalfWay() {
    Document update = new Document("$set", new Document("a.b", 1).append("a.b.c", 1));
    return numbers.run(
        new Document("findAndModify", "c")
            .append("query", new Document("_id", 9))
            .append("update", update)
            .append("upsert", true));
  }
}
