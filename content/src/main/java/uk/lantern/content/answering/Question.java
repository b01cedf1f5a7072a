package uk.lantern.content.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to look for.
 *
 * @param terms stems of the words asked
 * @param focus the word that says what kind of thing is asked for
 * @param synonyms for a name in the question, what else the same thing is called
 */
record Question(
    String text,
    Set<String> terms,
    Map<String, List<String>> synonyms,
    Embedding vector,
    Embedding focus,
    List<Word> words) {

  /**
   * A word as it is meant in the question.
   *
   * @param weight how telling it is among the passages
   */
  record Word(Embedding vector, double weight) {}

  @Override
  public String toString() {
    return "Question[" + terms.size() + " terms]";
  }
}
