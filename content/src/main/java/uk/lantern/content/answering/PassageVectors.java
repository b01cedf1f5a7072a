package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model makes of a passage in one reading. Each sentence is read where it stands, so "It
 * does not apply then" points where the sentence before it points.
 */
record PassageVectors(Embedding whole, List<Embedding> sentences, TokenVectors tokens) {

  static PassageVectors of(Passage passage, Embedder embedder) {
    Reading reading = embedder.read(passage.text());
    List<Embedding> sentences = new ArrayList<>();
    List<TokenVectors.Token> tokens = new ArrayList<>();
    int start = 0;
    for (int s = 0; s < passage.sentences().size(); s++) {
      String sentence = passage.sentences().get(s);
      int[] numbers = reading.between(start, start + sentence.length() + 1);
      // The model reads 256 tokens; what stands behind them is read by itself.
      sentences.add(numbers.length == 0 ? embedder.embed(sentence) : reading.of(numbers));
      for (int number : numbers) {
        for (String stem : Terms.of(reading.word(number))) {
          tokens.add(new TokenVectors.Token(reading.of(number), s, TokenVectors.stem(stem)));
        }
      }
      start += sentence.length() + 1;
    }
    return new PassageVectors(Embedding.of(reading.whole()), sentences, new TokenVectors(tokens));
  }
}
