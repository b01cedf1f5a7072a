package uk.lantern.scheduler.round.slot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The keys of open rounds, one file each in a folder that only its owner can read: outside the
 * database and outside its backups. Several instances share the folder (setting {@code
 * lantern.round-keys}).
 */
public final class RoundKeys {

  /** 256 bits. */
  static final int BYTES = 32;

  private static final String ENDING = ".key";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  /**
   * @throws IllegalStateException in one sentence, when the folder cannot be used or others than
   *     its owner can read it
   */
  public RoundKeys(Path folder) {
    this.folder = KeyFolder.checked(folder);
  }

  /**
   * Makes the key of a round, unless there is one.
   *
   * @return false when there was one
   */
  public boolean make(String round) {
    if (Files.exists(file(round))) {
      return false;
    }
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    try {
      Path fresh = KeyFolder.fresh(folder);
      try {
        write(fresh, key);
        // A link, since it refuses what a move would replace: the key of another instance.
        Files.createLink(file(round), fresh);
        KeyFolder.force(folder);
        return true;
      } catch (FileAlreadyExistsException faster) {
        return false;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The key of round " + round + " cannot be written.", e);
    }
  }

  /**
   * Empty when nobody can use it here, whatever the reason ({@link #trouble}): destroyed, in a
   * folder that this instance does not see, unreadable or damaged. It never throws, since every
   * message of whoever is asked something comes by here.
   */
  public Optional<byte[]> find(String round) {
    try {
      return Optional.of(Files.readAllBytes(file(round))).filter(key -> key.length == BYTES);
    } catch (IOException away) {
      return Optional.empty();
    }
  }

  /** What is the matter with a key that is not found, and what to do about it. */
  String trouble(String round) {
    try {
      Files.readAllBytes(file(round));
      return "is damaged: put back a copy of its file";
    } catch (NoSuchFileException none) {
      return "is not in the folder of round keys: put its file back, or share the folder with the"
          + " instance that launched the round";
    } catch (IOException e) {
      return "cannot be read (%s): let the account of Lantern read its file"
          .formatted(e.getClass().getSimpleName());
    }
  }

  /** Overwrites and deletes it: from then on nobody can say whose an answer is. */
  public void destroy(String round) {
    try {
      if (Files.exists(file(round))) {
        byte[] noise = new byte[BYTES];
        RANDOM.nextBytes(noise);
        write(file(round), noise);
        Files.deleteIfExists(file(round));
        KeyFolder.force(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The key of round " + round + " cannot be destroyed.", e);
    }
  }

  private Path file(String round) {
    return folder.resolve(round + ENDING);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }
}
