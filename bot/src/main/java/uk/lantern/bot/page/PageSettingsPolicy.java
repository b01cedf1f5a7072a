package uk.lantern.bot.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether pages can be served safely. Every finding is one sentence that says what to set. */
final class PageSettingsPolicy {

  private static final int MOST_KEYS = 2;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private PageSettingsPolicy() {}

  /** What stops a start outside {@code local}; empty when nothing does. */
  static List<String> complaints(PageProperties settings) {
    List<String> found = new ArrayList<>();
    if (!isOrigin(settings.publicUrl(), false)) {
      found.add(
          "lantern.public-url is %s: set it to the https address under which people's browsers reach Lantern, scheme and host only."
              .formatted(settings.publicUrl().isEmpty() ? "empty" : settings.publicUrl()));
    }
    if (settings.linkKeys().isEmpty()) {
      found.add(
          "lantern.link-keys is empty: set it to a secret that signs the links to pages, made with openssl rand -base64 32.");
    }
    found.addAll(keyComplaints("lantern.link-keys", settings.linkKeys()));
    return found;
  }

  /** What stops a start in {@code local}, where both have a default; empty when nothing does. */
  static List<String> localComplaints(PageProperties settings) {
    List<String> found = new ArrayList<>();
    if (!settings.publicUrl().isEmpty() && !isOrigin(settings.publicUrl(), true)) {
      found.add(
          "lantern.public-url is %s: write scheme and host only, https or this machine."
              .formatted(settings.publicUrl()));
    }
    found.addAll(keyComplaints("lantern.link-keys", settings.linkKeys()));
    return found;
  }

  /** What is wrong with a list of keys, without quoting any. */
  static List<String> keyComplaints(String where, List<String> keys) {
    List<String> found = new ArrayList<>();
    if (keys.size() > MOST_KEYS) {
      found.add(where + " has more than two keys: keep the newest and the one before it.");
    }
    if (keys.stream().map(LinkKey::parse).anyMatch(Optional::isEmpty)) {
      found.add(where + " has a key that is not 32 bytes in Base64: openssl rand -base64 32.");
    }
    return found;
  }

  private static boolean isOrigin(String url, boolean loopback) {
    if (!url.matches("https?://[A-Za-z0-9.\\[\\]:-]+")) {
      return false;
    }
    try {
      URI uri = URI.create(url);
      boolean here = loopback && uri.getHost() != null && LOOPBACK.contains(uri.getHost());
      return uri.getHost() != null && (uri.getScheme().equals("https") || here);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
