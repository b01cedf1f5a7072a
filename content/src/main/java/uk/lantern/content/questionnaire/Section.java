package uk.lantern.content.questionnaire;

import java.util.List;

/**
 * Questions that belong together; also what is answered in one go.
 *
 * @param code unique in its questionnaire
 * @param purpose one sentence; empty for most
 */
public record Section(
    String code, String title, String purpose, Stage stage, List<Question> questions) {

  /** The code of the section that a multi-agency audit begins with. */
  public static final String LIVED_EXPERIENCE = "lived-experience";

  /**
   * Of every audit: what practitioner, manager, child and family say, before anything is graded.
   */
  public static final String VOICES = "voices";

  /** Of every audit, after the voices: its one question has the id {@code grade}. */
  public static final String GRADE = "grade";

  /**
   * Of every audit, the last: its three questions have the ids {@code worked-well}, {@code worried}
   * and {@code needs-to-happen}.
   */
  public static final String CLOSING = "closing";

  public Section {
    questions = List.copyOf(questions);
  }
}
