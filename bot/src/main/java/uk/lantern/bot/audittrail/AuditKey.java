package uk.lantern.bot.audittrail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import uk.lantern.scheduler.people.PersonKey;

/** The secret behind pseudonyms and signed heads; without it nobody can tell who an entry is of. */
final class AuditKey {

  private static final int BYTES = 32;
  private static final int PSEUDONYM_LENGTH = 24;

  private final byte[] secret;

  private AuditKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * @throws IllegalStateException when it is not Base64 or shorter than 32 bytes
   */
  static AuditKey parse(String base64) {
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      secret = new byte[0];
    }
    if (secret.length < BYTES) {
      throw new IllegalStateException(
          "lantern.audit-key has to be 32 bytes in Base64: make one with openssl rand -base64 32");
    }
    return new AuditKey(secret);
  }

  /** That of a data folder, made at first use and readable by the owner only. */
  static AuditKey in(Path folder) {
    Path file = folder.resolve("audit.key");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The key of the audit trail cannot be kept in %s: make the folder writable."
              .formatted(file),
          e);
    }
  }

  private static void make(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path fresh = Files.createTempFile(folder, "audit", ".key", ownerOnly(folder));
    try {
      Files.writeString(fresh, Base64.getEncoder().encodeToString(secret) + "\n");
      // A link, unlike a move, never replaces the key that another process made meanwhile.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException other) {
      return;
    } catch (UnsupportedOperationException noLinks) {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  static FileAttribute<?>[] ownerOnly(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The same person always has the same. */
  String pseudonym(PersonKey person) {
    return Digests.keyed(secret, List.of("person", person.tenant(), person.objectId()))
        .substring(0, PSEUDONYM_LENGTH);
  }

  String sign(String tenant, long seq, String hash) {
    return Digests.keyed(secret, List.of("head", tenant, String.valueOf(seq), hash));
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return "AuditKey";
  }
}
