package uk.lantern.bot.page;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
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

  private final Supplier<String> publicUrl;
  private final LinkSigner signer;
  private final BiPredicate<String, Integer> kept;
  private final Clock clock;

  /**
   * @param publicUrl asked at each link: in profile local the port is known once the server listens
   */
  SignedLinks(Supplier<String> publicUrl, LinkSigner signer, Originals originals, Clock clock) {
    this(publicUrl, signer, (id, version) -> originals.find(id, version).isPresent(), clock);
  }

  /**
   * @param kept whether the original of an item's version is here; may need the store
   */
  SignedLinks(
      Supplier<String> publicUrl,
      LinkSigner signer,
      BiPredicate<String, Integer> kept,
      Clock clock) {
    this.publicUrl = publicUrl;
    this.signer = signer;
    this.kept = kept;
    this.clock = clock;
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
    Instant expires =
        clock.instant().plus(PagePolicy.lifetime(item)).truncatedTo(ChronoUnit.SECONDS);
    PageLink link = new PageLink(kind, item.id(), item.version(), person, expires);
    return "%s/pages/%s/%s".formatted(publicUrl.get(), kind.segment(), signer.sign(link));
  }
}
