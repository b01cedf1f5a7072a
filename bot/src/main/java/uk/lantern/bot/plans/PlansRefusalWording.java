package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.ActionRefusal;

/** Why something was not done, {@code plans-refusal.*} of {@code wording/plans.yml}. */
enum PlansRefusalWording implements WordingKey {
  NOT_YOURS,
  NOT_NOW,
  CHANGED,
  NEWER,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  IDENTIFIES,
  PARTS_MISSING,
  LEARNING_MISSING,
  NEEDS_UPDATE,
  DECLARATION_MISSING,
  SUMMARY_TOO_LONG,
  LINK_UNUSABLE,
  DATE_PAST_OR_FUTURE,
  DATE_OUT_OF_RANGE,
  DATE_NOT_LATER,
  NOT_INDEPENDENT,
  SAME_PERSON,
  RAG_UNUSABLE,
  EXTENSION_WAITS,
  NO_EXTENSION,
  NO_SNOOZE,
  SNOOZED_TWICE,
  SNOOZE_PAST_DUE,
  NOTHING_TO_SNOOZE,
  NO_SUCH_PERSON,
  OTHER_AGENCY,
  ALREADY_THEIRS,
  NO_SUCH_ACTION,
  NO_SUCH_PLAN,
  NO_SUCH_RECOMMENDATION,
  NO_SUCH_GROUP,
  NO_SUCH_AGENCY,
  PLAN_CLOSED,
  REF_TAKEN,
  REF_UNUSABLE,
  NOT_DUE_YET,
  NOT_TESTED,
  TWO_KINDS_NEEDED,
  STILL_OPEN;

  static PlansRefusalWording of(ActionRefusal code) {
    return valueOf(code.name());
  }
}
