package uk.lantern.bot.page;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Originals;
import uk.lantern.scheduler.people.PersonKey;

/** Links on {@code lantern.public-url}. */
final class SignedLinks implements PageLinks {

  private static final Logger LOG = LoggerFactory.getLogger(SignedLinks.class);

  private final LinkWriter writer;
  private final BiPredicate<String, Integer> kept;

  SignedLinks(LinkWriter writer, Originals originals) {
    this(writer, (id, version) -> originals.find(id, version).isPresent());
  }

  /**
   * @param kept whether the original of an item's version is here; may need the store
   */
  SignedLinks(LinkWriter writer, BiPredicate<String, Integer> kept) {
    this.writer = writer;
    this.kept = kept;
  }

  @Override
  public Optional<String> item(LearningItem item, PersonKey person) {
    return PagePolicy.opensByLink(item)
        ? Optional.of(address(PageKind.ITEM, item, person))
        : Optional.empty();
  }

  @Override
  public Optional<String> original(LearningItem item, PersonKey person, @Nullable Integer page) {
    if (!PagePolicy.opensByLink(item) || !isKept(item)) {
      return Optional.empty();
    }
    String fragment = page == null ? "" : "#page=" + page;
    return Optional.of(address(PageKind.ORIGINAL, item, person) + fragment);
  }

  /** While the store is away nobody knows; an answer without this button is better than none. */
  private boolean isKept(LearningItem item) {
    try {
      return kept.test(item.id(), item.version());
    } catch (DataAccessException away) {
      LOG.debug("No link to an original: the store is away.");
      return false;
    }
  }

  private String address(PageKind kind, LearningItem item, PersonKey person) {
    return writer.address(kind, item.id(), item.version(), person, PagePolicy.lifetime(item));
  }
}
