package uk.lantern.bot.digests.edition;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.digest.edition.EditionState;

/** How an edition stands, {@code edition-state.*} of {@code wording/digests.yml}. */
enum EditionStateWording implements WordingKey {
  DRAFT,
  AWAITING_APPROVAL,
  RETURNED,
  APPROVED,
  SCHEDULED,
  SENDING,
  SENT,
  CORRECTED,
  RECALLED,
  CANCELLED;

  static EditionStateWording of(EditionState state) {
    return valueOf(state.name());
  }
}
