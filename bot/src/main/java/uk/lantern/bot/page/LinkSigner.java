package uk.lantern.bot.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Writes a link as one opaque word and reads it back: format, kind, version, expiry, item and the
 * hidden person, then HMAC-SHA256 over all of them. Nothing is read before the signature is right.
 */
final class LinkSigner {

  /** Longer than any word of ours, short enough to be refused without work. */
  static final int LONGEST = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(LinkSigner.class);
  private static final int FORMAT = 1;
  private static final int MAC_BYTES = 32;

  private final List<LinkKey> keys;

  /**
   * @param keys newest first: the first signs, all are accepted
   */
  LinkSigner(List<LinkKey> keys) {
    this.keys = List.copyOf(keys);
  }

  String sign(PageLink link) {
    LinkKey key = keys.getFirst();
    byte[] body = body(link, key);
    byte[] all = Arrays.copyOf(body, body.length + MAC_BYTES);
    System.arraycopy(key.sign(body), 0, all, body.length, MAC_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** The link, as it was signed; empty for every other word. Says nothing about its expiry. */
  Optional<PageLink> read(String word) {
    byte[] all = bytes(word);
    if (all.length <= MAC_BYTES) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOf(all, all.length - MAC_BYTES);
    byte[] mac = Arrays.copyOfRange(all, body.length, all.length);
    for (LinkKey key : keys) {
      if (MessageDigest.isEqual(key.sign(body), mac)) {
        return link(body, key);
      }
    }
    return Optional.empty();
  }

  /** Only what we would have written: Base64 allows several spellings of the same bytes. */
  private static byte[] bytes(String word) {
    if (word.length() > LONGEST) {
      return new byte[0];
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(word);
      String written = Base64.getUrlEncoder().withoutPadding().encodeToString(all);
      return written.equals(word) ? all : new byte[0];
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private static byte[] body(PageLink link, LinkKey key) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeUTF(link.kind().segment());
      out.writeInt(link.version());
      out.writeLong(link.expires().getEpochSecond());
      out.writeUTF(link.item());
      out.write(key.hide(link.person().tenant() + "|" + link.person().objectId()));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty for a format of a later Lantern that shares the key. */
  private static Optional<PageLink> link(byte[] body, LinkKey key) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      if (in.readUnsignedByte() != FORMAT) {
        return Optional.empty();
      }
      Optional<PageKind> kind = PageKind.of(in.readUTF());
      int version = in.readInt();
      Instant expires = Instant.ofEpochSecond(in.readLong());
      String item = in.readUTF();
      PersonKey person = person(key.reveal(in.readAllBytes()));
      return kind.map(known -> new PageLink(known, item, version, person, expires));
    } catch (IOException e) {
      LOG.warn("A signed link cannot be read: another Lantern may share its key.");
      return Optional.empty();
    }
  }

  /** A tenant id has no bar in it. */
  private static PersonKey person(String hidden) {
    int bar = hidden.indexOf('|');
    return new PersonKey(hidden.substring(0, bar), hidden.substring(bar + 1));
  }
}
