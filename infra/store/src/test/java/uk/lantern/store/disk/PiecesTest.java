package uk.lantern.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a checkpoint writes goes to the system in pieces, and is read back as it was. */
class PiecesTest {

  private static final int LENGTH = 1_500 * Blocks.SIZE;

  @TempDir private Path data;
  private final List<Integer> calls = new ArrayList<>();
  private int mostTaken = Integer.MAX_VALUE;

  @Test
  void noThreadNeedsABufferOfSixMegabytes() throws IOException {
    assertThat(readBack()).isTrue();
    assertThat(calls).hasSizeGreaterThan(20).allMatch(bytes -> bytes <= 300_000);
  }

  @Test
  void aDeviceThatTakesLessThanItIsOfferedGetsTheRest() throws IOException {
    mostTaken = 10_000;
    assertThat(readBack()).isTrue();
  }

  private boolean readBack() throws IOException {
    byte[] written = new byte[LENGTH];
    new Random(7).nextBytes(written);
    try (FileChannel real = Disk.REAL.openOrCreate(data.resolve("pieces.db"), Disk.PLAIN)) {
      Blocks blocks = new Blocks(new SpyChannel(real, this::write, () -> {}));
      blocks.write(0, ByteBuffer.wrap(written));
      Blocks.Run read = blocks.read(0, LENGTH / Blocks.SIZE);
      return read.changed().isEmpty() && read.bytes().equals(ByteBuffer.wrap(written));
    }
  }

  private int write(FileChannel channel, ByteBuffer source, long position) throws IOException {
    calls.add(source.remaining());
    int limit = source.limit();
    source.limit(Math.min(limit, source.position() + mostTaken));
    try {
      return channel.write(source, position);
    } finally {
      source.limit(limit);
    }
  }
}
