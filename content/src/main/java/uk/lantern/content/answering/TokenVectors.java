package uk.lantern.content.answering;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The telling words of a passage, each as it is meant there. Compared with the words of a question
 * one by one, they show what a single vector blurs: whether the rare word is meant, or only its
 * surroundings.
 *
 * @param sentences for each vector the sentence of the passage it stands in
 */
record TokenVectors(List<Embedding> vectors, List<Integer> sentences) {

  static final TokenVectors NONE = new TokenVectors(List.of(), List.of());

  private static final int RECORD = Short.BYTES + Embedding.BYTES;

  TokenVectors {
    vectors = List.copyOf(vectors);
    sentences = List.copyOf(sentences);
  }

  /** Bytes of {@link #write}. */
  int bytes() {
    return vectors.size() * RECORD;
  }

  void write(ByteBuffer to) {
    for (int i = 0; i < vectors.size(); i++) {
      to.putShort(sentences.get(i).shortValue());
      vectors.get(i).write(to);
    }
  }

  static TokenVectors read(ByteBuffer from) {
    List<Embedding> vectors = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    while (from.remaining() >= RECORD) {
      sentences.add((int) from.getShort());
      vectors.add(Embedding.read(from));
    }
    return new TokenVectors(vectors, sentences);
  }

  /**
   * For each sentence, and last for the whole passage, how well the words asked are met: the mean
   * of each word's nearest, weighted by how telling the word is.
   */
  double[] met(List<Question.Word> asked, int sentenceCount) {
    double[] met = new double[sentenceCount + 1];
    double weight = asked.stream().mapToDouble(Question.Word::weight).sum();
    if (weight == 0) {
      return met;
    }
    for (Question.Word word : asked) {
      double[] nearest = new double[sentenceCount + 1];
      for (int i = 0; i < vectors.size(); i++) {
        double near = word.vector().similarity(vectors.get(i));
        int sentence = sentences.get(i);
        nearest[sentence] = Math.max(nearest[sentence], near);
        nearest[sentenceCount] = Math.max(nearest[sentenceCount], near);
      }
      for (int s = 0; s <= sentenceCount; s++) {
        met[s] += word.weight() / weight * nearest[s];
      }
    }
    return met;
  }
}
