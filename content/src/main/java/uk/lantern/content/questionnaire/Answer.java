package uk.lantern.content.questionnaire;

/**
 * What somebody answered to one question.
 *
 * @param question its id
 * @param value codes, digits, an ISO day or words, as the question wants; several codes with blanks
 *     between, a matrix as {@code row=code} with blanks between; {@link #SKIPPED} or {@link
 *     #NOT_SAID}; empty when a question that may stay empty was left so, which counts as answered
 * @param remark the words beside it, or why it was skipped; empty for most
 */
public record Answer(String question, String value, String remark) {

  /** Left out, with the reason in the remark. */
  public static final String SKIPPED = "-";

  /** "Prefer not to say". */
  public static final String NOT_SAID = "_";

  public boolean isSkipped() {
    return value.equals(SKIPPED);
  }

  /** Whether it says something: neither skipped, nor left empty, nor "prefer not to say". */
  public boolean saysSomething() {
    return !value.isEmpty() && !isSkipped() && !value.equals(NOT_SAID);
  }

  /** Which question only: what people answer is not for logs. */
  @Override
  public String toString() {
    return "Answer[" + question + "]";
  }
}
