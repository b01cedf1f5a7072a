package uk.lantern.bot.operator;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short name of a delivery to read out and to type, for example {@code D-1234567}: the real id
 * holds who it is for. Seven digits tell the few that are in doubt at one time apart.
 */
final class DeliveryRef {

  private static final BigInteger RANGE = BigInteger.valueOf(10_000_000);
  private static final Pattern TYPED =
      Pattern.compile("\\bd-(\\d{7})\\b", Pattern.CASE_INSENSITIVE);

  private DeliveryRef() {}

  static String of(String deliveryId) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(deliveryId.getBytes(StandardCharsets.UTF_8));
      return "D-%07d".formatted(new BigInteger(1, digest).mod(RANGE));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The first in a text. */
  static Optional<String> in(String text) {
    Matcher typed = TYPED.matcher(text);
    return typed.find() ? Optional.of("D-" + typed.group(1)) : Optional.empty();
  }
}
