package uk.lantern.bot.audittrail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 over texts, each with its length before it, so that parts cannot run into each other. */
final class Digests {

  private static final String HMAC = "HmacSHA256";

  private Digests() {}

  static String of(List<String> parts) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(canonical(parts)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String keyed(byte[] key, List<String> parts) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return hex(mac.doFinal(canonical(parts)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }

  /** Names and values in the order of the names, with their number before them. */
  static List<String> pairs(SortedMap<String, String> fields) {
    Stream<String> both =
        fields.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue()));
    return Stream.concat(Stream.of(String.valueOf(fields.size())), both).toList();
  }

  @SafeVarargs
  static List<String> flat(List<String>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  private static byte[] canonical(List<String> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.length()).append(':').append(part));
    return all.toString().getBytes(UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
