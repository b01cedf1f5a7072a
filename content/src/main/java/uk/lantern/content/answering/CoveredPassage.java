package uk.lantern.content.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of what is asked is named by a passage, by each of its sentences and around them. */
final class CoveredPassage {

  private final Coverage coverage;
  private final Set<String> pairs;
  private final Set<String> title;
  private final List<List<String>> sentences;
  private final double whole;
  private final double pairsOfWhole;

  private CoveredPassage(Passage passage, Question question, Coverage coverage) {
    this.coverage = coverage;
    this.pairs = Terms.pairs(Terms.inOrder(question.text()));
    this.title = Terms.of(passage.item().text().title());
    this.sentences = passage.sentences().stream().map(Terms::inOrder).toList();
    Set<String> all = new HashSet<>(title);
    Set<String> allPairs = new HashSet<>();
    for (List<String> sentence : sentences) {
      all.addAll(sentence);
      allPairs.addAll(Terms.pairs(sentence));
    }
    this.whole = coverage.by(all);
    this.pairsOfWhole = share(allPairs);
  }

  static CoveredPassage of(Passage passage, Question question, Coverage coverage) {
    return new CoveredPassage(passage, question, coverage);
  }

  double whole() {
    return whole;
  }

  Clues.Covered of(int number) {
    Set<String> here = new HashSet<>(sentences.get(number));
    return new Clues.Covered(
        coverage.by(here),
        number == 0 ? coverage.by(here) : together(here, sentences.get(number - 1)),
        number + 1 == sentences.size()
            ? coverage.by(here)
            : together(here, sentences.get(number + 1)),
        together(here, title),
        whole,
        share(Terms.pairs(sentences.get(number))),
        pairsOfWhole);
  }

  private double together(Set<String> one, Iterable<String> other) {
    Set<String> both = new HashSet<>(one);
    other.forEach(both::add);
    return coverage.by(both);
  }

  private double share(Set<String> held) {
    return pairs.isEmpty()
        ? 0
        : (double) pairs.stream().filter(held::contains).count() / pairs.size();
  }
}
