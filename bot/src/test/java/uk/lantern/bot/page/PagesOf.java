package uk.lantern.bot.page;

import java.time.Duration;
import java.time.Instant;

/** Links no card holds, for tests to sign. */
final class PagesOf {

  private PagesOf() {}

  static PageLink item(String item, Instant now) {
    return new PageLink(PageKind.ITEM, item, 1, PageServer.MAYA, now.plus(Duration.ofMinutes(5)));
  }
}
