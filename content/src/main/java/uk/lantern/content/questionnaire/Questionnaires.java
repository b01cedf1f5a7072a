package uk.lantern.content.questionnaire;

import java.util.List;
import java.util.Optional;

/** Every questionnaire there is: {@code questionnaires/*.yml}, checked at start. */
public interface Questionnaires {

  /** The newest version. */
  Optional<Questionnaire> find(String code);

  /** One version, for rounds that use it. */
  Optional<Questionnaire> find(String code, int version);

  /** The newest versions of a kind, by code. */
  List<Questionnaire> ofKind(QuestionnaireKind kind);
}
