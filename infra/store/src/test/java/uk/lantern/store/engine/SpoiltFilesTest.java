package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.store.disk.PretendDisk;

/**
 * Each file of a store, stopped or killed, cut short or with one byte changed: what was
 * acknowledged is served, or the start is refused, or one collection is and the rest is served.
 * Each file is a test of its own folder, so two go at once (junit-platform.properties).
 */
class SpoiltFilesTest {

  private static final int BLOCK = 4096;

  @TempDir private Path temp;
  private Path kept;
  private int whole;
  private int isolated;
  private int refused;

  static Stream<Arguments> files() {
    return Stream.of(true, false)
        .flatMap(
            stopped ->
                Stream.of("mv.db", "log1", "log2", "log3", "high")
                    .map(file -> Arguments.of("lantern." + file, stopped)));
  }

  @BeforeEach
  void folder() {
    kept = temp.resolve("kept");
  }

  @Tag("short")
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}, stopped {1}")
  @MethodSource("files")
  void case130aFileCutShortShowsAllOrIsRefused(String file, boolean stopped) throws Exception {
    cut(file, stopped, IntStream.iterate(1, n -> n <= BLOCK, n -> n + 191));
  }

  @Tag("long")
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}, stopped {1}")
  @MethodSource("files")
  void case130aFileCutShortByAnyLengthShowsAllOrIsRefused(String file, boolean stopped)
      throws Exception {
    int step = file.endsWith("mv.db") ? 1 : 16; // the last 4 KB of the others are zeros
    cut(file, stopped, IntStream.iterate(1, n -> n <= BLOCK, n -> n + step));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}, stopped {1}")
  @MethodSource("files")
  void case130aFileCutAnywhereShowsAllOrIsRefused(String file, boolean stopped) throws Exception {
    Ledger ledger = Ledger.filled(temp.resolve("data"), stopped, kept);
    long size = Files.size(kept.resolve("store").resolve(file));
    for (int i = 0; i <= 12; i++) {
      long length = size * i / 12;
      check(ledger, file, channel -> channel.truncate(length));
    }
    report(file, stopped, "cut anywhere");
  }

  private void cut(String file, boolean stopped, IntStream lengths) throws Exception {
    Ledger ledger = Ledger.filled(temp.resolve("data"), stopped, kept);
    long size = Files.size(kept.resolve("store").resolve(file));
    for (int length : lengths.filter(length -> length < size).toArray()) {
      check(ledger, file, channel -> channel.truncate(size - length));
    }
    if (size <= BLOCK) {
      check(ledger, file, channel -> channel.truncate(0)); // the mark is 528 bytes
    }
    report(file, stopped, "cut");
  }

  @Tag("short")
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}, stopped {1}")
  @MethodSource("files")
  void case130oneChangedByteIsNeverServed(String file, boolean stopped) throws Exception {
    change(file, stopped, 30);
  }

  @Tag("long")
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}, stopped {1}")
  @MethodSource("files")
  void case130oneChangedByteAtHundredsOfPlacesIsNeverServed(String file, boolean stopped)
      throws Exception {
    change(file, stopped, 200);
  }

  private void change(String file, boolean stopped, int places) throws Exception {
    Ledger ledger = Ledger.filled(temp.resolve("data"), stopped, kept);
    byte[] bytes = Files.readAllBytes(kept.resolve("store").resolve(file));
    Random random = new Random(places);
    for (int i = 0; i < places && bytes.length > 0; i++) { // a later log may not be in use yet
      int place = i < 10 ? i * 3 % bytes.length : random.nextInt(bytes.length);
      byte other = (byte) (bytes[place] ^ (1 + random.nextInt(255)));
      check(ledger, file, channel -> put(channel, place, other));
    }
    report(file, stopped, "one byte changed");
  }

  private static FileChannel put(FileChannel channel, int place, byte other) throws IOException {
    channel.write(ByteBuffer.wrap(new byte[] {other}), place);
    return channel;
  }

  private interface Spoil {
    FileChannel spoil(FileChannel channel) throws IOException;
  }

  private void check(Ledger ledger, String file, Spoil spoil) throws IOException {
    Path copy = temp.resolve("copy");
    spoiltCopy(copy, file, spoil);
    boolean opens = opens(ledger, copy);
    if (!opens) {
      spoiltCopy(copy, file, spoil);
      ledger.open(copy, PretendDisk.endless(), true);
      ledger.assertServesNothingElse();
      ledger.close();
      ledger.open(copy, PretendDisk.endless(), false); // loss is accepted once
      ledger.assertServesNothingElse();
      ledger.close();
    }
  }

  private void spoiltCopy(Path copy, String file, Spoil spoil) throws IOException {
    Ledger.copy(kept, copy);
    try (FileChannel channel =
        FileChannel.open(copy.resolve("store").resolve(file), StandardOpenOption.WRITE)) {
      spoil.spoil(channel);
    }
  }

  private boolean opens(Ledger ledger, Path copy) throws IOException {
    try {
      ledger.open(copy, PretendDisk.endless(), false);
    } catch (Loss | MVStoreException refusal) {
      refused++;
      return false;
    }
    if (ledger.assertServesAllButIsolated() == 0) {
      whole++;
    } else {
      isolated++;
    }
    ledger.close();
    return true;
  }

  private void report(String file, boolean stopped, String how) throws IOException {
    System.out.printf(
        "%s of a store that was %s, %s: %d served whole, %d with a collection isolated, %d refused%n",
        file, stopped ? "stopped" : "killed", how, whole, isolated, refused);
    boolean unused =
        file.matches(".*log[23]") && Files.size(kept.resolve("store").resolve(file)) == 0;
    assertThat(whole + isolated + refused > 0 || unused).as("%s was spoilt", file).isTrue();
  }
}
