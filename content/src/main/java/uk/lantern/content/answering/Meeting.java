package uk.lantern.content.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the words asked are met by the words of a passage, for each of its sentences and, last,
 * for the whole.
 *
 * @param mean of each word's nearest, weighted by how telling the word is
 * @param least what the word fares with that is met worst
 * @param kind how near a word that is not in the question comes to the kind of thing asked for
 */
record Meeting(double[] mean, double[] least, double[] kind) {

  static Meeting of(Question question, TokenVectors passage, int sentences) {
    double[] mean = new double[sentences + 1];
    double[] least = new double[sentences + 1];
    List<Question.Word> asked =
        question.words().stream().filter(word -> word.weight() > 0).toList();
    double weight = asked.stream().mapToDouble(Question.Word::weight).sum();
    Arrays.fill(least, asked.isEmpty() ? 0 : 1);
    for (Question.Word word : asked) {
      double[] nearest = nearest(word.vector(), passage, sentences, Set.of());
      for (int s = 0; s <= sentences; s++) {
        mean[s] += word.weight() / weight * nearest[s];
        least[s] = Math.min(least[s], nearest[s]);
      }
    }
    Set<Integer> stems =
        question.terms().stream().map(TokenVectors::stem).collect(Collectors.toSet());
    return new Meeting(mean, least, nearest(question.focus(), passage, sentences, stems));
  }

  private static double[] nearest(
      Embedding word, TokenVectors passage, int sentences, Set<Integer> without) {
    double[] nearest = new double[sentences + 1];
    for (TokenVectors.Token token : passage.tokens()) {
      if (!without.contains(token.stem())) {
        double near = word.similarity(token.vector());
        nearest[token.sentence()] = Math.max(nearest[token.sentence()], near);
        nearest[sentences] = Math.max(nearest[sentences], near);
      }
    }
    return nearest;
  }

  /** For the whole passage. */
  double whole() {
    return mean[mean.length - 1];
  }
}
