package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.disk.PretendDisk;

/** A disk that runs full after any number of bytes, while the store opens, writes or tidies. */
class FullDiskSeriesTest {

  /** Opening an empty store writes its three logs, a little over 3 MB. */
  private static final int TO_OPEN = 3_400_000;

  private static final int COMMANDS = 60;

  @TempDir private Path temp;
  private int refusedStarts;
  private int refusedWrites;
  private int acknowledged;

  @Test
  @Tag("short")
  void keepsWhatItAcknowledgedWhereverTheDiskIsFull() throws IOException {
    series(IntStream.iterate(0, n -> n < 9_000_000, n -> n + 250_007));
  }

  @Test
  @Tag("long")
  void keepsWhatItAcknowledgedWhereverTheDiskIsFullInSmallSteps() throws IOException {
    series(
        IntStream.concat(
            IntStream.range(TO_OPEN, TO_OPEN + 200),
            IntStream.iterate(0, n -> n < 9_000_000, n -> n + 40_009)));
  }

  private void series(IntStream rooms) throws IOException {
    int number = 0;
    for (int room : rooms.toArray()) {
      run(temp.resolve("d" + number % 2), room);
      delete(temp.resolve("d" + number++ % 2));
    }
    System.out.printf(
        "%d full disks: %d refused starts, %d refused writes, %d documents acknowledged, 0 lost%n",
        number, refusedStarts, refusedWrites, acknowledged);
    assertThat(refusedStarts).isPositive();
    assertThat(refusedWrites).isPositive();
    assertThat(acknowledged).isPositive();
  }

  private void run(Path data, int room) throws IOException {
    PretendDisk disk = new PretendDisk(room);
    Ledger ledger = new Ledger();
    if (!opens(ledger, data, disk)) {
      disk.makeRoom(Long.MAX_VALUE);
      ledger.open(data, disk, false);
    }
    boolean full = !writes(ledger);
    disk.makeRoom(Long.MAX_VALUE);
    if (full) {
      assertThatCode(() -> ledger.write(3, 2, 5))
          .as("resumes, room %d", room)
          .doesNotThrowAnyException();
    }
    assertThat(ledger.assertServesAllButIsolated()).isZero();
    ledger.close();
    ledger.open(data, PretendDisk.endless(), false);
    assertThat(ledger.assertServesAllButIsolated()).isZero();
    ledger.close();
    acknowledged += ledger.acknowledged();
  }

  private boolean opens(Ledger ledger, Path data, PretendDisk disk) {
    try {
      ledger.open(data, disk, false);
      return true;
    } catch (IOException | RuntimeException e) {
      refusedStarts++;
      return false;
    }
  }

  private boolean writes(Ledger ledger) {
    try {
      ledger.declareIndexes();
      ledger.write(COMMANDS, 10, 1_000);
      return true;
    } catch (MongoServerException e) {
      assertThat(e.getMessage()).contains("nothing was changed");
      refusedWrites++;
      return false;
    }
  }

  private static void delete(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
