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

  public Section {
    questions = List.copyOf(questions);
  }
}
