package uk.lantern.scheduler.judgement;

/** What became of a judgement. */
public sealed interface JudgementOutcome {

  /** It is stored. */
  record Done(Judgement now) implements JudgementOutcome {}

  /** Nothing changed. */
  record Refused(JudgementRefusal code) implements JudgementOutcome {}
}
