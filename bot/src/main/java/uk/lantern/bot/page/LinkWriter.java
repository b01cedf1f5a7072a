package uk.lantern.bot.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import uk.lantern.scheduler.people.PersonKey;

/** Writes the addresses of pages on {@code lantern.public-url}, signed for one person. */
final class LinkWriter {

  private final Supplier<String> publicUrl;
  private final LinkSigner signer;
  private final Clock clock;

  /**
   * @param publicUrl asked at each link: in profile local the port is known once the server listens
   */
  LinkWriter(Supplier<String> publicUrl, LinkSigner signer, Clock clock) {
    this.publicUrl = publicUrl;
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * An address that opens from now on.
   *
   * @param item id of what it opens
   * @param version of it as it is now
   */
  String address(PageKind kind, String item, int version, PersonKey person, Duration lifetime) {
    Instant expires = clock.instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    PageLink link = new PageLink(kind, item, version, person, expires);
    return "%s/pages/%s/%s".formatted(publicUrl.get(), kind.segment(), signer.sign(link));
  }
}
