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
  private final SentenceModel model;
  private final AnswerKind kind;
  private final List<Candidate> all = new ArrayList<>();
  private final List<Double> met = new ArrayList<>();
  private final List<Double> covered = new ArrayList<>();

  Candidates(Question question, Coverage coverage, Scope scope, SentenceModel model) {
    this.question = question;
    this.coverage = coverage;
    this.scope = scope;
    this.model = model;
    this.kind = AnswerKind.of(question.text());
  }

  /** Best first; a sentence that two neighbouring passages share stands once. */
  List<Candidate> best() {
    Set<String> once = new HashSet<>();
    return all.stream()
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .filter(one -> once.add(one.passage().item().id() + "\n" + one.sentence()))
        .toList();
  }

  /** How well the words asked are met by each of the best passages. */
  List<Double> met(int passages) {
    return met.subList(0, Math.min(passages, met.size()));
  }

  /** How much of the words asked each of the best passages names. */
  List<Double> covered(int passages) {
    return covered.subList(0, Math.min(passages, covered.size()));
  }

  /** Takes the sentences of the next best passage. */
  void add(PassageIndex.Hit hit) {
    Passage passage = hit.indexed().passage();
    List<Set<String>> terms = passage.sentences().stream().map(Terms::of).toList();
    Set<String> title = Terms.of(passage.item().text().title());
    Set<String> whole = new HashSet<>(title);
    terms.forEach(whole::addAll);
    Meeting meeting = Meeting.of(question, hit.indexed().tokens().get(), terms.size());
    covered.add(coverage.by(whole));
    met.add(meeting.whole());
    for (int i = 0; i < terms.size(); i++) {
      Clues.Covered words =
          new Clues.Covered(
              coverage.by(terms.get(i)),
              i == 0 ? coverage.by(terms.get(i)) : together(terms.get(i), terms.get(i - 1)),
              i + 1 == terms.size()
                  ? coverage.by(terms.get(i))
                  : together(terms.get(i), terms.get(i + 1)),
              together(terms.get(i), title),
              covered.getLast());
      all.add(candidate(hit, i, words, meeting));
    }
  }

  private double together(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return coverage.by(both);
  }

  private Candidate candidate(
      PassageIndex.Hit hit, int number, Clues.Covered words, Meeting meeting) {
    Passage passage = hit.indexed().passage();
    String sentence = passage.sentences().get(number);
    Embedding vector = hit.indexed().sentences().get(number);
    Clues clues =
        new Clues(
            question.vector().similarity(vector),
            words,
            meeting.mean()[number],
            meeting.least()[number],
            meeting.kind()[number],
            new Clues.Around(hit.score(), hit.cosine(), meeting.whole()),
            kind.toldBy(sentence, question.text()),
            Sentences.citable(sentence),
            Sentences.leansOnTheOneBefore(sentence),
            scope.elsewhere(passage.item()));
    return new Candidate(passage, number, vector, clues, model.score(clues));
  }
}
