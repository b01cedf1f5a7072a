package uk.lantern.bot.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads a request body no longer than allowed, before anybody parses it. */
final class BodyReader {

  /** Teams messages stay under 100 KB. */
  static final int LONGEST = 256 * 1024;

  private BodyReader() {}

  /**
   * The body.
   *
   * @throws Refusal 415 for anything but plain JSON, 413 for too long, 400 for cut off
   */
  static byte[] read(HttpServletRequest request) {
    if (!json(request.getContentType()) || request.getHeader("Content-Encoding") != null) {
      throw new Refusal(415, "http.content-type");
    }
    if (request.getContentLengthLong() > LONGEST) {
      throw new Refusal(413, "http.too-long");
    }
    try {
      byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        throw new Refusal(413, "http.too-long");
      }
      return body;
    } catch (IOException cutOff) {
      throw Refusal.malformed("http.cut-off");
    }
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
