package uk.lantern.content.answering;

import java.util.List;

/**
 * What the answering engine makes of one question to a corpus.
 *
 * @param ranked documents, best first
 * @param confidence in 0..1, higher where the corpus more probably holds an answer
 * @param sentences best first, whatever the outcome
 */
public record Evaluated(
    String id, List<Ranked> ranked, Outcome outcome, double confidence, List<Sentence> sentences) {

  /** What the bot would do. */
  public enum Outcome {
    /** Cite sentences. */
    ANSWER,
    /** Say that it holds no answer, and name the nearest documents. */
    CLOSEST,
    /** Say that it holds nothing on this. */
    NONE
  }

  /** A document of the corpus by its own id. */
  public record Ranked(String id, double score) {}

  /**
   * A sentence of a document.
   *
   * @param id of the document
   * @param start where it begins in the document's text, counted in Unicode code points
   * @param end where it has ended
   * @param text exactly what stands there
   */
  public record Sentence(String id, int start, int end, String text) {

    boolean overlaps(BeirFolder.Span span) {
      return span.start() < end && span.end() > start;
    }

    @Override
    public String toString() {
      return "Sentence[" + id + ", " + start + "]";
    }
  }
}
