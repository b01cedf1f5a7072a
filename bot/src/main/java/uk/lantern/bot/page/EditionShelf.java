package uk.lantern.bot.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.NotReached;

/** What pages need to know of editions. */
interface EditionShelf {

  Optional<DigestEdition> find(String ref);

  /** The values of the card that somebody of that job family would get. */
  Map<String, Object> card(DigestEdition edition, String jobFamily);

  /** Whom Teams did not reach, by agency; empty once single persons are not kept any more. */
  List<NotReached> notReached(DigestEdition edition);
}
