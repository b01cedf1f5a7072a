package uk.lantern.content.questionnaire;

/** What was made of what somebody typed or pressed. */
public sealed interface Understood {

  /** It is an answer. */
  record Given(Answer answer) implements Understood {}

  /**
   * It is none.
   *
   * @param detail what the words of the problem name, for example the range; never what was typed
   */
  record Amiss(String question, AnswerProblem problem, String detail) implements Understood {

    @Override
    public String toString() {
      return "Amiss[" + problem + "]";
    }
  }
}
