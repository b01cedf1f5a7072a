package uk.lantern.bot.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What opens the management port: given as {@code lantern.management-token}, else made at the first
 * start and kept in {@code management.token} of the data folder, readable by the owner only.
 */
final class ManagementToken {

  /** Shorter ones can be guessed. */
  private static final int SHORTEST = 32;

  private static final int BYTES = 32;
  private static final String SCHEME = "Bearer ";

  private final byte[] expected;

  private ManagementToken(String token) {
    if (token.length() < SHORTEST) {
      throw new IllegalStateException(
          "lantern.management-token has to have 32 characters or more: make one with openssl rand"
              + " -base64 32");
    }
    this.expected = (SCHEME + token).getBytes(StandardCharsets.UTF_8);
  }

  static ManagementToken of(String given, Path data) {
    return new ManagementToken(given.isBlank() ? kept(data.resolve("management.token")) : given);
  }

  /** Takes as long for a near miss as for a far one. */
  boolean opens(@Nullable String authorization) {
    return authorization != null
        && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
  }

  private static String kept(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The management token cannot be kept in %s: make the folder writable.".formatted(file),
          e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = Files.createTempFile(folder, "management", ".token", ownerOnly(folder));
    try {
      Files.writeString(
          fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return "ManagementToken";
  }
}
