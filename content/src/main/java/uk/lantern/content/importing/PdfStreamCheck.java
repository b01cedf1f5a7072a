package uk.lantern.content.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/**
 * Looks through a PDF before PDFBox does, which unpacks a stream into memory whole. Every packed
 * stream is unpacked once and thrown away, one inside another included.
 */
final class PdfStreamCheck {

  /** The picture of a page at 600 dots an inch is 105 MB. */
  private static final long MOST_BYTES = 200L * 1024 * 1024;

  private static final int DEEPEST = 4;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** The first byte of what zlib writes. */
  private static final int ZLIB = 0x78;

  private PdfStreamCheck() {}

  /**
   * @throws RefusedDocument when one stream is a bomb
   */
  static void check(Path file) throws IOException, RefusedDocument {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      int start = at;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      if (start > at && start < bytes.length && bytes[start] == ZLIB) {
        unpack(new ByteArrayInputStream(bytes, start, bytes.length - start), 1);
      }
    }
  }

  private static void unpack(InputStream packed, int depth) throws RefusedDocument {
    long size = 0;
    try (PushbackInputStream in = new PushbackInputStream(new InflaterInputStream(packed))) {
      int first = in.read();
      if (first == ZLIB && depth < DEEPEST) {
        in.unread(first);
        unpack(in, depth + 1);
        return;
      }
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > MOST_BYTES) {
          throw new RefusedDocument("The file unpacks to far more than its size (a zip bomb).");
        }
      }
    } catch (IOException notPacked) {
      // Packed otherwise, encrypted, or damaged: what it is, PDFBox will say.
      return;
    }
  }

  /** Behind the next word "stream"; "endstream" is none. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - STREAM.length; i++) {
      if (bytes[i] == 's' && (i == 0 || bytes[i - 1] != 'd') && isStream(bytes, i)) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
