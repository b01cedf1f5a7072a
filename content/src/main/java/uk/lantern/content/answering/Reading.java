package uk.lantern.content.answering;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as the language model read it.
 *
 * @param whole its direction, of length 1
 * @param tokens one vector of length 1 each, without the marks of begin and end
 * @param starts where each token begins in the text
 */
record Reading(String text, float[] whole, float[][] tokens, int[] starts) {

  static float[] sum(float[]... vectors) {
    float[] sum = new float[Embedding.SIZE];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  /** Without the text before a position; the direction of the whole stays. */
  Reading from(int position) {
    if (position == 0) {
      return this;
    }
    int[] kept = between(position, text.length());
    return new Reading(
        text.substring(position),
        whole,
        Arrays.stream(kept).mapToObj(i -> tokens[i]).toArray(float[][]::new),
        Arrays.stream(kept).map(i -> starts[i] - position).toArray());
  }

  /** Numbers of the tokens that begin from one position of the text on and before another. */
  int[] between(int from, int to) {
    return IntStream.range(0, tokens.length)
        .filter(i -> starts[i] >= from && starts[i] < to)
        .toArray();
  }

  /** The direction of some tokens. */
  Embedding of(int... numbers) {
    float[][] some = Arrays.stream(numbers).mapToObj(i -> tokens[i]).toArray(float[][]::new);
    return Embedding.of(Embedder.unit(sum(some)));
  }

  /** The whole word a token belongs to. */
  String word(int token) {
    int start = starts[token];
    int end = start;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return "Reading[" + tokens.length + " tokens]";
  }
}
