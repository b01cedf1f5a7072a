package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Links no card holds, for tests to sign, and what every bad one gets. */
final class Links {

  private Links() {}

  /** A link to the first version of an item, good for five minutes. */
  static PageLink of(String item, Instant now) {
    return new PageLink(PageKind.ITEM, item, 1, PageServer.MAYA, now.plus(Duration.ofMinutes(5)));
  }

  static void assertClosed(PageServer server, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("I can't find that, or it isn't yours to see")
        .isEqualTo(server.get(server.at("/pages/item/nothing")).body());
  }
}
