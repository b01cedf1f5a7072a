package uk.lantern.content.answering;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The telling words of a passage, each as it is meant there. Compared with the words of a question
 * one by one, they show what a single vector blurs: whether the rare word is meant, or only its
 * surroundings.
 */
record TokenVectors(List<Token> tokens) {

  static final TokenVectors NONE = new TokenVectors(List.of());

  private static final int RECORD = Short.BYTES + Integer.BYTES + Embedding.BYTES;

  /**
   * A word, or a piece of one.
   *
   * @param sentence the sentence of the passage it stands in
   * @param stem a number for the word's stem
   */
  record Token(Embedding vector, int sentence, int stem) {}

  TokenVectors {
    tokens = List.copyOf(tokens);
  }

  /** The number for a stem; the same on every machine, for it is kept on disk. */
  static int stem(String stem) {
    return stem.hashCode();
  }

  /** Bytes of {@link #write}. */
  int bytes() {
    return tokens.size() * RECORD;
  }

  void write(ByteBuffer to) {
    for (Token token : tokens) {
      to.putShort((short) token.sentence()).putInt(token.stem());
      token.vector().write(to);
    }
  }

  static TokenVectors read(ByteBuffer from) {
    List<Token> tokens = new ArrayList<>();
    while (from.remaining() >= RECORD) {
      int sentence = from.getShort();
      int stem = from.getInt();
      tokens.add(new Token(Embedding.read(from), sentence, stem));
    }
    return new TokenVectors(tokens);
  }
}
