package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.lantern.content.answering.Finding.Candidate;

/** Weighs the sentences of the passages found. */
final class Candidates {

  private final Question question;
  private final Coverage coverage;
  private final Scope scope;
  private final AnswerKind kind;
  private final List<Candidate> all = new ArrayList<>();
  private final List<Double> passagesMet = new ArrayList<>();

  private Candidates(Question question, Coverage coverage, Scope scope) {
    this.question = question;
    this.coverage = coverage;
    this.scope = scope;
    this.kind = AnswerKind.of(question.text());
  }

  static Candidates of(
      List<PassageIndex.Hit> hits, Question question, Coverage coverage, Scope scope) {
    Candidates candidates = new Candidates(question, coverage, scope);
    hits.forEach(candidates::add);
    return candidates;
  }

  /** Best first; a sentence that two neighbouring passages share stands once. */
  List<Candidate> best() {
    Set<String> once = new HashSet<>();
    return all.stream()
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .filter(one -> once.add(one.passage().item().id() + one.sentence()))
        .toList();
  }

  /** How well the words asked are met by the passage of this rank. */
  double passageMet(int rank) {
    return rank < passagesMet.size() ? passagesMet.get(rank) : 0;
  }

  private void add(PassageIndex.Hit hit) {
    List<String> sentences = hit.indexed().passage().sentences();
    double[] met = hit.indexed().tokens().get().met(question.words(), sentences.size());
    passagesMet.add(met[sentences.size()]);
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      if (Sentences.citable(sentence)) {
        String before = i == 0 ? "" : sentences.get(i - 1) + " ";
        Embedding vector = hit.indexed().sentences().get(i);
        Clues clues =
            new Clues(
                question.vector().similarity(vector),
                hit.score(),
                coverage.by(sentence),
                coverage.by(before + sentence),
                met[i],
                kind.toldBy(sentence, question.text()),
                Sentences.leansOnTheOneBefore(sentence),
                scope.elsewhere(hit.indexed().passage().item()));
        all.add(new Candidate(hit.indexed().passage(), sentence, vector, clues));
      }
    }
  }
}
