package uk.lantern.bot.page;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;

/**
 * Lets genuine links in. Each use of one is noted before anything is shown; without a store nothing
 * is.
 */
final class PageGate {

  private static final Logger LOG = LoggerFactory.getLogger(PageGate.class);

  private final LinkSigner signer;
  private final PageOpenings openings;
  private final Consumer<String> turnedAway;
  private final Clock clock;

  /**
   * @param turnedAway told the code of each link that shows nothing
   */
  PageGate(LinkSigner signer, PageOpenings openings, Consumer<String> turnedAway, Clock clock) {
    this.signer = signer;
    this.openings = openings;
    this.turnedAway = turnedAway;
    this.clock = clock;
  }

  /**
   * What a link leads to.
   *
   * @param version the one that is shown; null when nothing is
   */
  record Look<T>(T opening, @Nullable Integer version) {

    @Override
    public String toString() {
      return "Look[" + version + "]";
    }
  }

  /**
   * Opens a link.
   *
   * @param kind of the address it came by; a link of another kind opens nothing
   * @param looking decides what a genuine link leads to now, in London time
   * @return empty for what nobody signed
   * @throws org.springframework.dao.DataAccessException while the store is away
   */
  <T> Optional<T> open(
      PageKind kind, String word, BiFunction<PageLink, ZonedDateTime, Look<T>> looking) {
    Optional<PageLink> signed = signer.read(word).filter(link -> link.kind() == kind);
    if (signed.isEmpty()) {
      LOG.info("audit refused page.not-signed");
      turnedAway.accept("page.not-signed");
      return Optional.empty();
    }
    PageLink link = signed.get();
    ZonedDateTime now = London.now(clock);
    Look<T> look = looking.apply(link, now);
    openings.note(word, link, look.version(), now);
    if (look.version() == null) {
      LOG.info("audit refused page.{} {}", kind.segment(), link.item());
      turnedAway.accept("page." + kind.segment());
    }
    return Optional.of(look.opening());
  }
}
