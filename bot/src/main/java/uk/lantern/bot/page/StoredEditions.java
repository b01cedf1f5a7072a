package uk.lantern.bot.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.NotReached;

/** Editions as the scheduler keeps them. */
@Component
final class StoredEditions implements EditionShelf {

  private final Editions editions;
  private final DigestLetters letters;

  StoredEditions(Editions editions, DigestLetters letters) {
    this.editions = editions;
    this.letters = letters;
  }

  @Override
  public Optional<DigestEdition> find(String ref) {
    return editions.find(ref);
  }

  @Override
  public Map<String, Object> card(DigestEdition edition, String jobFamily) {
    return letters.preview(edition, jobFamily);
  }

  @Override
  public List<NotReached> notReached(DigestEdition edition) {
    return editions.notReached(edition.ref(), null);
  }
}
