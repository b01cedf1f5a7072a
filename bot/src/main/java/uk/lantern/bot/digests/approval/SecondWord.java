package uk.lantern.bot.digests.approval;

import java.util.Optional;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.DigestPolicy;
import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Recall;

/** Which word of a second person an edition waits for: that of the most urgent thing first. */
enum SecondWord {
  RECALL(Act.APPROVE_RECALL, DigestsWording.WAITING_RECALL),
  CORRECTION(Act.APPROVE_CORRECTION, DigestsWording.WAITING_CORRECTION),
  DIGEST(Act.APPROVE, DigestsWording.WAITING_DIGEST);

  private final Act act;
  private final DigestsWording wording;

  SecondWord(Act act, DigestsWording wording) {
    this.act = act;
    this.wording = wording;
  }

  /** Empty when nothing of it waits for anybody. */
  static Optional<SecondWord> of(DigestEdition edition) {
    Recall recall = edition.recall();
    if (recall != null && recall.isOpen()) {
      return Optional.of(RECALL);
    }
    if (edition.openCorrection() != null) {
      return Optional.of(CORRECTION);
    }
    return edition.state() == EditionState.AWAITING_APPROVAL
        ? Optional.of(DIGEST)
        : Optional.empty();
  }

  /** Whether it can be said by this member of the team. */
  boolean isFor(DigestEdition edition, Turn turn) {
    return DigestPolicy.refusal(act, edition, turn.person().key(), turn.at().toLocalDate())
        .isEmpty();
  }

  DigestsWording wording() {
    return wording;
  }
}
