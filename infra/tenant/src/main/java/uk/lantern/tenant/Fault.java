package uk.lantern.tenant;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A way for the tenant to misbehave. The request is logged all the same. */
public sealed interface Fault {

  /** Answers with a status; {@code retryAfter} is sent as written, also when it is nonsense. */
  record Status(int code, @Nullable String retryAfter) implements Fault {
    public Status(int code) {
      this(code, null);
    }
  }

  /** Answers as it should, but later. */
  record Slow(Duration delay) implements Fault {}

  /** Reads the request and never answers, until the tenant is closed. */
  record Hang() implements Fault {}

  /** Reads the request and closes the connection. */
  record Cut() implements Fault {}

  /** 200 with a body of this many bytes, sent as fast as the caller takes them. */
  record Huge(long bytes) implements Fault {}

  /** 200 with one byte a second, for ever. */
  record Trickle() implements Fault {}

  /** Answers with this status, type and body: invalid JSON, no id, a page of HTML. */
  record Body(int status, String contentType, byte[] bytes) implements Fault {

    /** 200, JSON type, and this text, whether JSON or not. */
    public static Body of(String text) {
      return new Body(200, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Does what it was asked, and then the answer goes wrong: a time-out, a cut, a 502. */
  record Taken(Fault then) implements Fault {}

  /** 302 to another address. */
  record Redirect(String location) implements Fault {}
}
