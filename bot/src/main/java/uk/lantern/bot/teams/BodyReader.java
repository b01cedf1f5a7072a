package uk.lantern.bot.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads a request body no longer than allowed, before anybody parses it. */
final class BodyReader {

  /** Teams messages stay under 100 KB. */
  static final int LONGEST = 256 * 1024;

  /** Teams gives up at 15 s; whoever dribbles a body longer than this only holds a connection. */
  static final Duration SLOWEST = Duration.ofSeconds(10);

  private BodyReader() {}

  /**
   * The body.
   *
   * @throws Refusal 415 for anything but plain JSON, 413 for too long, 408 for too slow, 400 for
   *     cut off
   */
  static byte[] read(HttpServletRequest request) {
    return read(request, System::nanoTime);
  }

  static byte[] read(HttpServletRequest request, LongSupplier nanos) {
    if (!json(request.getContentType()) || request.getHeader("Content-Encoding") != null) {
      throw new Refusal(415, "http.content-type");
    }
    if (request.getContentLengthLong() > LONGEST) {
      throw new Refusal(413, "http.too-long");
    }
    try {
      return bytes(request.getInputStream(), nanos);
    } catch (IOException cutOff) {
      throw Refusal.malformed("http.cut-off");
    }
  }

  private static byte[] bytes(InputStream in, LongSupplier nanos) throws IOException {
    long start = nanos.getAsLong();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[8 * 1024];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      body.write(piece, 0, n);
      if (body.size() > LONGEST) {
        throw new Refusal(413, "http.too-long");
      }
      if (nanos.getAsLong() - start > SLOWEST.toNanos()) {
        throw new Refusal(408, "http.too-slow");
      }
    }
    return body.toByteArray();
  }

  private static boolean json(@Nullable String contentType) {
    try {
      return contentType != null
          && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }
}
