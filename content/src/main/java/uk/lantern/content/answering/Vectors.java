package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Vectors of library text, kept on disk by the hash of the text; questions are never kept. */
final class Vectors {

  private final Embedder embedder;
  private final Path folder;

  Vectors(Embedder embedder, Path folder) {
    this.embedder = embedder;
    this.folder = folder;
  }

  float[] of(String text) {
    String hash = sha256(text);
    Path file = folder.resolve(hash.substring(0, 2)).resolve(hash);
    try {
      if (Files.exists(file)) {
        return floats(Files.readAllBytes(file));
      }
      float[] vector = embedder.embed(text);
      store(file, vector);
      return vector;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep vectors in " + folder + ": make it writable", e);
    }
  }

  private static void store(Path file, float[] vector) throws IOException {
    Files.createDirectories(file.getParent());
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.asFloatBuffer().put(vector);
    Path part = Files.createTempFile(file.getParent(), "vector", ".part");
    Files.write(part, bytes.array());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static float[] floats(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
    return vector;
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
