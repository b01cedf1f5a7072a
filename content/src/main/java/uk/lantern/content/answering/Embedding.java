package uk.lantern.content.answering;

import java.nio.ByteBuffer;
import org.apache.lucene.util.VectorUtil;

/**
 * A text's direction in meaning: a vector of length 1, each number kept in one byte. A quarter of
 * the memory of floats, and Lucene multiplies bytes with the processor's wide instructions, so that
 * every passage is compared exactly: no approximate graph, which hidden passages could bend.
 */
final class Embedding {

  static final int SIZE = 384;

  /** Bytes of {@link #write}. */
  static final int BYTES = Float.BYTES + SIZE;

  private static final float LARGEST = 127f;

  private final byte[] numbers;
  private final float scale;

  private Embedding(byte[] numbers, float scale) {
    this.numbers = numbers;
    this.scale = scale;
  }

  static Embedding of(float[] vector) {
    float largest = 1e-9f;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    byte[] numbers = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      numbers[i] = (byte) Math.round(vector[i] / largest * LARGEST);
    }
    return new Embedding(numbers, largest / LARGEST);
  }

  static Embedding read(ByteBuffer from) {
    float scale = from.getFloat();
    byte[] numbers = new byte[SIZE];
    from.get(numbers);
    return new Embedding(numbers, scale);
  }

  void write(ByteBuffer to) {
    to.putFloat(scale).put(numbers);
  }

  /** Cosine, within about 0.01. */
  double similarity(Embedding other) {
    return (double) VectorUtil.dotProduct(numbers, other.numbers) * scale * other.scale;
  }
}
