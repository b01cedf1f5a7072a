package uk.lantern.bot.audit;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.response.ResponseState;

/** Where a response stands, {@code audit-state.*} of {@code wording/audit.yml}. */
enum AuditStateWording implements WordingKey {
  NOT_STARTED,
  CONFLICT,
  IN_PROGRESS,
  SUBMITTED,
  RETURNED;

  static AuditStateWording of(ResponseState state) {
    return valueOf(state.name());
  }
}
