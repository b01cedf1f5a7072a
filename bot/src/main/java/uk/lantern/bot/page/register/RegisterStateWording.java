package uk.lantern.bot.page.register;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code register-state.*} of {@code wording/register-page.yml}. */
enum RegisterStateWording implements WordingKey {
  PROPOSED,
  AGREED,
  IN_PROGRESS,
  EVIDENCE_SUBMITTED,
  VERIFIED,
  CLOSED,
  DECLINED,
  RETURNED,
  ON_HOLD,
  SUPERSEDED,
  CANCELLED,
  REOPENED
}
