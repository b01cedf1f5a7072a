package uk.lantern.bot.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.NotReached;

/** The editions a test puts there, and nobody else's. */
final class Shelved implements EditionShelf {

  final Map<String, DigestEdition> editions = new HashMap<>();
  final List<NotReached> notReached = new ArrayList<>();

  /** Whom the last preview was made for. */
  @Nullable String previewedAs;

  /** What is known of editions cannot be had. */
  boolean away;

  void reset() {
    editions.clear();
    notReached.clear();
    previewedAs = null;
    away = false;
  }

  @Override
  public Optional<DigestEdition> find(String ref) {
    return Optional.ofNullable(editions.get(ref));
  }

  @Override
  public Map<String, Object> card(DigestEdition edition, String jobFamily) {
    previewedAs = jobFamily;
    return Map.of(
        "heading",
        edition.title(),
        "points",
        edition.items().stream().map(item -> item.heading() + ": " + item.text()).toList());
  }

  @Override
  public List<NotReached> notReached(DigestEdition edition) {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    return List.copyOf(notReached);
  }
}
