package uk.lantern.content.answering;

import java.util.List;
import uk.lantern.content.learning.LearningItem;

/** What the library has to say to a question. */
public sealed interface Answer {

  /** Probability in 0..1 that the library answers this question, as the refusal model sees it. */
  double confidence();

  /**
   * One to three sentences, best first, each with its source.
   *
   * @param more other items on the subject, best first, without the cited ones
   */
  record Cited(List<Citation> citations, List<LearningItem> more, double confidence)
      implements Answer {}

  /**
   * The library does not answer this.
   *
   * @param nearest items that are near enough to name, at most three, often none
   */
  record NotKnown(List<LearningItem> nearest, double confidence) implements Answer {}

  /**
   * Too little to go on: one clarifying question is due.
   *
   * @param choices what the person may have meant, at most four, each a question that can be asked
   */
  record Vague(List<String> choices, double confidence) implements Answer {}
}
