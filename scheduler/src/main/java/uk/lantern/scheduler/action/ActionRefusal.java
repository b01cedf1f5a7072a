package uk.lantern.scheduler.action;

/** Why a step was not taken; each has a text for the person who tried. */
public enum ActionRefusal {
  /** Somebody else's step; who can is named. */
  NOT_YOURS,
  /** The step does not fit where it stands now. */
  NOT_NOW,
  /** It has changed since: look at it again. */
  CHANGED,
  /** A newer Lantern wrote it; this one leaves it alone. */
  NEWER,
  /** An empty text or reason where one is needed. */
  TEXT_MISSING,
  /** Longer than is kept. */
  TEXT_TOO_LONG,
  /** A text holds what may identify somebody: reword it. */
  IDENTIFIES,
  /** Parts are missing without which nobody can promise it: {@link ActionPolicy#missing}. */
  PARTS_MISSING,
  /** Neither a learning item that it serves nor a reason why it serves none. */
  LEARNING_MISSING,
  /** The first update comes before the evidence. */
  NEEDS_UPDATE,
  /** Without the declaration that no child can be identified, evidence is not taken. */
  DECLARATION_MISSING,
  /** The summary has more than 120 words. */
  SUMMARY_TOO_LONG,
  /** The link is no {@code https} address. */
  LINK_UNUSABLE,
  /** Today or earlier, where a date to come is needed; or the meeting is still to come. */
  DATE_PAST_OR_FUTURE,
  /** Longer ahead than plans are made, or before anything could have been. */
  DATE_OUT_OF_RANGE,
  /** No later than the date it has. */
  DATE_NOT_LATER,
  /** Owner, delegate and whoever reports to them do not check it. */
  NOT_INDEPENDENT,
  /** Somebody else has to: done, verified and embedded are said by three people. */
  SAME_PERSON,
  /** An owner says green, amber or red. */
  RAG_UNUSABLE,
  /** A request for more time waits already. */
  EXTENSION_WAITS,
  /** Nobody has asked for more time. */
  NO_EXTENSION,
  /** Immediate safety actions are not put off. */
  NO_SNOOZE,
  /** Put off twice in this stage already. */
  SNOOZED_TWICE,
  /** That would be after the date. */
  SNOOZE_PAST_DUE,
  /** No reminder is near that could be put off. */
  NOTHING_TO_SNOOZE,
  /** Nobody of that key is here. */
  NO_SUCH_PERSON,
  /** Only somebody of the same agency. */
  OTHER_AGENCY,
  /** They have it already. */
  ALREADY_THEIRS,
  /** No action has that reference, or it cannot take this one's place. */
  NO_SUCH_ACTION,
  NO_SUCH_PLAN,
  NO_SUCH_RECOMMENDATION,
  NO_SUCH_GROUP,
  NO_SUCH_AGENCY,
  /** The plan is closed. */
  PLAN_CLOSED,
  /** That reference is taken. */
  REF_TAKEN,
  /** Not a reference: letters, digits and dashes. */
  REF_UNUSABLE,
  /** Too early for the impact check. */
  NOT_DUE_YET,
  /** Say what was seen: {@code not tested} is no result of a check. */
  NOT_TESTED,
  /** Embedded needs two kinds of evidence of the last year, one of practice or of difference. */
  TWO_KINDS_NEEDED,
  /** A recommendation or an action of it is still open. */
  STILL_OPEN
}
