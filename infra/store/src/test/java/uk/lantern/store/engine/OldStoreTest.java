package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.disk.PlainCopy;
import uk.lantern.store.disk.PretendDisk;

/** A store from before there were a log, a high-water mark and checksums. */
class OldStoreTest {

  @TempDir private Path temp;

  @Test
  void isServedWholeAndBroughtUpToDate() throws IOException {
    Ledger ledger = old();
    ledger.open(temp, PretendDisk.endless(), false);
    assertThat(ledger.assertServesAllButIsolated()).isZero();
    ledger.write(3, 5, 9);
    ledger.close();
    ledger.open(temp, PretendDisk.endless(), false);
    assertThat(ledger.assertServesAllButIsolated()).isZero();
    ledger.close();
    assertThat(Files.readString(temp.resolve("store/lantern.mv.db"), StandardCharsets.ISO_8859_1))
        .startsWith("Lantern store 2");
  }

  @Test
  void mayLackTheHighWaterFileOnlyOnce() throws IOException {
    Ledger ledger = old();
    ledger.open(temp, PretendDisk.endless(), false);
    ledger.close();
    Path high = temp.resolve("store/lantern.high");
    assertThat(high).exists();
    Files.delete(high);
    assertThatThrownBy(() -> ledger.open(temp, PretendDisk.endless(), false))
        .isInstanceOf(Loss.class)
        .hasMessageContaining("lantern.high");
  }

  private Ledger old() throws IOException {
    Path now = temp.resolve("now");
    Ledger ledger = new Ledger();
    ledger.open(now, PretendDisk.endless(), false);
    ledger.declareIndexes();
    ledger.write(30, 10, 100);
    ledger.close();
    Path plain = Files.createDirectories(temp.resolve("store")).resolve("lantern.mv.db");
    PlainCopy.of(Ledger.file(now), plain);
    try (MVStore store = MVStore.open(plain.toString())) {
      store.removeMap(Tables.STATE);
      store.setStoreVersion(1);
    }
    return ledger;
  }
}
