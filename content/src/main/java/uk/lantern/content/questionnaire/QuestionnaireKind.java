package uk.lantern.content.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a questionnaire is for. */
public enum QuestionnaireKind {
  /** One to three questions, half a minute. */
  PULSE,
  /** Before, on the day, three months later, and the manager's view. */
  TRAINING_EVALUATION,
  /** An agency looks at its own records. */
  SINGLE_AGENCY_AUDIT,
  /** Each agency looks at its own part in the same cases, then they meet. */
  MULTI_AGENCY_AUDIT,
  /** Each agency says what it did about one piece of learning, and what changed. */
  ASSURANCE_REQUEST;

  /** As files and typed words have it, for example {@code single_agency_audit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty when there is none of that code. */
  public static Optional<QuestionnaireKind> byCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Whether an agency answers it, through somebody who answers for it. */
  public boolean isOfAgencies() {
    return this == SINGLE_AGENCY_AUDIT || this == MULTI_AGENCY_AUDIT || this == ASSURANCE_REQUEST;
  }
}
