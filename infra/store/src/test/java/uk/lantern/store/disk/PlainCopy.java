package uk.lantern.store.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store's file without checksums, as versions before November 2026 kept it. */
public final class PlainCopy {

  private PlainCopy() {}

  public static void of(Path checked, Path plain) throws IOException {
    try (FileChannel channel = FileChannel.open(checked);
        OutputStream out = Files.newOutputStream(plain)) {
      Blocks blocks = new Blocks(channel);
      for (long block = 0; block < blocks.count(); block++) {
        out.write(blocks.read(block, 1).bytes().array());
      }
    }
  }
}
