package uk.lantern.content.answering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.lantern.content.learning.LearningItem;

/**
 * What was found for a question.
 *
 * @param hits passages, best first
 * @param candidates sentences, best first
 * @param naming how many items have a passage that names every word asked
 */
record Finding(
    Question question,
    List<PassageIndex.Hit> hits,
    List<Candidate> candidates,
    Evidence evidence,
    long naming) {

  /**
   * A sentence of a passage that was found.
   *
   * @param number its place in the passage
   */
  record Candidate(Passage passage, int number, Embedding vector, Clues clues, double score) {

    String sentence() {
      return passage.sentences().get(number);
    }

    @Override
    public String toString() {
      return "Candidate[" + passage.item().id() + "]";
    }
  }

  /** The sentences that can stand alone in an answer. */
  List<Candidate> citable() {
    return candidates.stream().filter(one -> one.clues().citable()).toList();
  }

  /** Items by their best passage, best first. */
  List<LearningItem> items() {
    return hits.stream()
        .map(hit -> hit.indexed().passage().item())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  @Override
  public String toString() {
    return "Finding[" + hits.size() + " passages]";
  }
}
