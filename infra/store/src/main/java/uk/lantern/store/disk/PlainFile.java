package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store from before November 2026, whose blocks have no checksums. */
public final class PlainFile {

  private static final Logger log = LoggerFactory.getLogger(PlainFile.class);
  private static final byte[] HEAD = "H:2,".getBytes(StandardCharsets.US_ASCII);

  private PlainFile() {}

  /** Gives the blocks of an old file their checksums; leaves every other file alone. */
  public static void convert(Disk disk, Path path) throws IOException {
    if (!Files.isRegularFile(path) || !isPlain(path)) {
      return;
    }
    try (FileChannel old = disk.open(path, Disk.PLAIN)) {
      CheckedFile.lock(old, path);
      Path fresh = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(fresh); // of a conversion that was killed
      try (FileChannel copy = disk.openOrCreate(fresh, Disk.PLAIN)) {
        copy(old, new Blocks(copy));
        copy.force(true);
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    log.info("{} was brought to the format of this version", path);
  }

  private static void copy(FileChannel old, Blocks fresh) throws IOException {
    fresh.writeMark();
    for (long block = 0; block * Blocks.SIZE < old.size(); block++) {
      ByteBuffer bytes = ByteBuffer.allocate(Blocks.SIZE);
      int got = 0;
      while (bytes.hasRemaining() && got >= 0) {
        got = old.read(bytes, block * Blocks.SIZE + bytes.position());
      }
      fresh.write(block, bytes.rewind());
    }
  }

  private static boolean isPlain(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      ByteBuffer head = ByteBuffer.allocate(HEAD.length);
      file.read(head, 0);
      return head.flip().equals(ByteBuffer.wrap(HEAD));
    }
  }
}
