package uk.lantern.bot.library;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that any reader can open. It is kept and shown and never fetched: a server that
 * fetches what people type can be sent to places only it can reach.
 */
final class PublicAddress {

  private static final int LONGEST = 500;
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]{1,2000}");
  private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|0x[0-9a-fA-F.x]+");

  private PublicAddress() {}

  /** The first one in a text; empty when it is not https, or names a machine instead of a site. */
  static Optional<URI> in(String text) {
    Matcher address = ADDRESS.matcher(text);
    if (!address.find() || address.group().length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(address.group().replaceFirst("[.,;:!?)]+$", ""));
      return Optional.of(uri).filter(PublicAddress::isPublic);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isPublic(URI uri) {
    String host = uri.getHost();
    return "https".equalsIgnoreCase(uri.getScheme())
        && host != null
        && uri.getRawUserInfo() == null
        && uri.getPort() == -1
        && host.contains(".")
        && !host.endsWith(".")
        && !host.endsWith(".local")
        && !host.endsWith(".internal")
        && !NUMBERS.matcher(host).matches();
  }
}
