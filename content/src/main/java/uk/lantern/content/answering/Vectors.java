package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors of the library's passages, computed once. No text is kept with them, and questions never
 * get here. Safe for concurrent use, also by two processes.
 */
final class Vectors {

  private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);

  private final Embedder embedder;
  private final Path path;
  private final @Nullable VectorFile file;

  Vectors(Embedder embedder, Path folder) {
    this.embedder = embedder;
    this.path = folder.resolve(embedder.model().vectorFile());
    this.file = open(path);
  }

  private static @Nullable VectorFile open(Path path) {
    try {
      return new VectorFile(path);
    } catch (IOException e) {
      LOG.warn("Vectors in {} cannot be read and are computed anew: {}", path, e.toString());
      return null;
    }
  }

  /** The passage with its vectors, computed now if they never were. */
  IndexedPassage of(Passage passage) {
    byte[] hash = hash(passage);
    VectorFile.Stored stored = file == null ? null : file.find(hash);
    if (stored != null) {
      return indexed(passage, stored);
    }
    PassageVectors made = PassageVectors.of(passage, embedder);
    stored = keep(hash, made);
    return stored != null
        ? indexed(passage, stored)
        : new IndexedPassage(passage, made.whole(), made.sentences(), made::tokens);
  }

  private VectorFile.@Nullable Stored keep(byte[] hash, PassageVectors made) {
    if (file == null) {
      return null;
    }
    try {
      file.add(hash, made);
      return file.find(hash);
    } catch (IOException e) {
      LOG.warn("Vectors cannot be kept in {}; make it writable: {}", path, e.toString());
      return null;
    }
  }

  private IndexedPassage indexed(Passage passage, VectorFile.Stored stored) {
    return new IndexedPassage(passage, stored.whole(), stored.sentences(), () -> tokens(stored));
  }

  /** Without its tokens a passage is judged by its other vectors; an answer never fails for it. */
  private TokenVectors tokens(VectorFile.Stored stored) {
    try {
      return file == null ? TokenVectors.NONE : file.tokens(stored);
    } catch (UncheckedIOException e) {
      LOG.warn("Vectors in {} cannot be read: {}", path, e.getMessage());
      return TokenVectors.NONE;
    }
  }

  /** Where sentences end is part of it: the same words may be split otherwise one day. */
  private static byte[] hash(Passage passage) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String text = String.join("\n", passage.sentences());
      return Arrays.copyOf(sha.digest(text.getBytes(StandardCharsets.UTF_8)), VectorFile.HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
