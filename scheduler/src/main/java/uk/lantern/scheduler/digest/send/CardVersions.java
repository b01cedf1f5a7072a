package uk.lantern.scheduler.digest.send;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.send.DigestMessages.CardVersion;

/** The versions of an edition's card after the first. */
public final class CardVersions {

  private CardVersions() {}

  /**
   * In order; once it is recalled only the withdrawn card, for nobody reads the others any more.
   */
  public static List<CardVersion> of(DigestEdition edition) {
    Recall recall = edition.recall();
    if (recall != null && recall.inForceAt() != null) {
      return List.of(new CardVersion(edition.cardVersion(), recall.inForceAt()));
    }
    List<CardVersion> versions = new ArrayList<>();
    for (Correction correction : edition.corrections()) {
      Correction.Decision decided = correction.decided();
      if (decided != null && decided.isApproval()) {
        versions.add(new CardVersion(decided.cardVersion(), decided.at()));
      }
    }
    return List.copyOf(versions);
  }
}
