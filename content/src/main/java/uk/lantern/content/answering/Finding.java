package uk.lantern.content.answering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.lantern.content.learning.LearningItem;

/**
 * What was found for a question.
 *
 * @param candidates sentences, best first
 */
record Finding(
    Question question, List<PassageIndex.Hit> hits, List<Candidate> candidates, Evidence evidence) {

  /** A sentence that may be cited. */
  record Candidate(Passage passage, String sentence, Embedding vector, Clues clues, double score) {

    Candidate(Passage passage, String sentence, Embedding vector, Clues clues) {
      this(passage, sentence, vector, clues, clues.score());
    }

    @Override
    public String toString() {
      return "Candidate[" + passage.item().id() + "]";
    }
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
