package uk.lantern.content.questionnaire;

/** Whether an answer is kept with a name; fixed once a round is launched (domain.md 3.4). */
public enum Anonymity {
  /** Nobody can say whose answer it is, we included, once the round is closed. */
  ANONYMOUS,
  /** Kept with a name that few may see. */
  CONFIDENTIAL,
  /** Kept with a name. */
  NAMED
}
