package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.lantern.content.answering.Finding.Candidate;

/** Weighs the sentences of the passages found. */
final class Candidates {

  /** Found on SciFact's training claims: nDCG@10 .893 without, .912 with this order. */
  private static final double PASSAGE_MET = 0.5;

  /** All the question's words, but for what arithmetic loses. */
  private static final double ALL = 0.999;

  private final Question question;
  private final Coverage coverage;
  private final Scope scope;
  private final SentenceModel model;
  private final AnswerKind kind;
  private final List<Candidate> all = new ArrayList<>();
  private final List<Double> met = new ArrayList<>();
  private final List<Double> covered = new ArrayList<>();
  private final Set<String> naming = new HashSet<>();

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

  /** How many items have a passage that names every word asked. */
  int naming() {
    return naming.size();
  }

  /**
   * Takes the sentences of the next best passage.
   *
   * @return how good the passage is, its words and best sentence looked at closely
   */
  double add(PassageIndex.Hit hit) {
    CoveredPassage words = CoveredPassage.of(hit.indexed().passage(), question, coverage);
    int size = hit.indexed().passage().sentences().size();
    Meeting meeting = Meeting.of(question, hit.indexed().tokens().get(), size);
    covered.add(words.whole());
    if (words.whole() >= ALL) {
      naming.add(hit.indexed().passage().item().id());
    }
    met.add(meeting.whole());
    double nearest = 0;
    for (int i = 0; i < size; i++) {
      Candidate candidate = candidate(hit, i, words.of(i), meeting);
      all.add(candidate);
      nearest = Math.max(nearest, candidate.clues().similarity());
    }
    return hit.score() + PASSAGE_MET * meeting.whole() + nearest;
  }

  private Candidate candidate(
      PassageIndex.Hit hit, int number, Clues.Covered words, Meeting meeting) {
    Passage passage = hit.indexed().passage();
    String sentence = passage.sentences().get(number);
    Embedding vector = hit.indexed().sentences().get(number);
    Clues clues =
        new Clues(
            question.vector().similarity(vector),
            withBefore(hit.indexed().sentences(), number),
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

  /** Cosine of the question and the direction of two sentences together. */
  private double withBefore(List<Embedding> sentences, int number) {
    Embedding here = sentences.get(number);
    if (number == 0) {
      return question.vector().similarity(here);
    }
    Embedding before = sentences.get(number - 1);
    double length = Math.sqrt(Math.max(0.1, 2 + 2 * here.similarity(before)));
    return (question.vector().similarity(here) + question.vector().similarity(before)) / length;
  }
}
