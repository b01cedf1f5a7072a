package uk.lantern.bot.teams.connector;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of the connector means for the sender. Sending is not idempotent: an answer that
 * may follow a delivery (500, 502, 504, none) is in doubt and never repeated by itself. Replacing
 * and removing are idempotent, and simply tried again.
 */
final class ReceiptPolicy {

  static final Duration SHORTEST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofMinutes(15);

  /** Without Retry-After, or with one that says nothing. */
  static final Duration USUAL = Duration.ofSeconds(5);

  /** 429 without Retry-After: the bucket waits longer each time while nothing is taken. */
  static final Duration USUAL_429 = SHORTEST;

  /** The login server and the connector disagree about us: a person must look, meanwhile slow. */
  static final Duration AFTER_401 = Duration.ofSeconds(60);

  private ReceiptPolicy() {}

  /** A status other than success. */
  static Receipt refused(int status, @Nullable String retryAfter, Instant now) {
    return switch (status) {
      case 429 -> new Receipt.Retry(wait(retryAfter, now, USUAL_429), status);
      case 412, 503 -> new Receipt.Retry(wait(retryAfter, now, USUAL), status);
      case 401 -> new Receipt.Retry(AFTER_401, status);
      case 413 -> new Receipt.TooBig();
      case 403 -> new Receipt.Unreachable(Receipt.Why.BLOCKED);
      case 404, 410 -> new Receipt.Unreachable(Receipt.Why.GONE);
      default -> {
        if (status >= 300 && status < 400) {
          yield new Receipt.NotSent("The connector answered with a redirect, " + status + ".");
        }
        yield status >= 400 && status < 500
            ? new Receipt.Unreachable(Receipt.Why.REFUSED)
            : new Receipt.InDoubt("The connector answered " + status + ".");
      }
    };
  }

  /** The same request may go again without doing anything twice. */
  static Receipt repeatable(Receipt receipt) {
    return receipt instanceof Receipt.InDoubt ? new Receipt.Retry(USUAL, 504) : receipt;
  }

  /** A success; {@code id} is what it is known by, null when the answer does not say. */
  static Receipt taken(@Nullable String id) {
    return id == null
        ? new Receipt.InDoubt("The connector answered without an id.")
        : new Receipt.Delivered(id);
  }

  /** No answer at all. */
  static Receipt failed(IOException e) {
    String kind = e.getClass().getSimpleName();
    return neverLeft(e)
        ? new Receipt.NotSent("The connector cannot be reached: " + kind + ".")
        : new Receipt.InDoubt("No answer from the connector: " + kind + ".");
  }

  private static boolean neverLeft(IOException e) {
    return e instanceof ConnectException
        || e instanceof ConnectTimeoutException
        || e instanceof ConnectionRequestTimeoutException
        || e instanceof UnknownHostException
        || e instanceof SSLHandshakeException;
  }

  /** Seconds or a date (RFC 9110, 10.2.3), never less than a second nor more than 15 minutes. */
  private static Duration wait(@Nullable String retryAfter, Instant now, Duration usual) {
    Duration wished = usual;
    try {
      if (retryAfter != null && retryAfter.matches("-?\\d{1,18}")) {
        wished = Duration.ofSeconds(Long.parseLong(retryAfter));
      } else if (retryAfter != null) {
        Instant date =
            ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        wished = Duration.between(now, date);
      }
    } catch (DateTimeException garbage) {
      wished = usual;
    }
    if (wished.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return wished.compareTo(LONGEST) > 0 ? LONGEST : wished;
  }
}
