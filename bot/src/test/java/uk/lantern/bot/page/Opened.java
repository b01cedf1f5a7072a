package uk.lantern.bot.page;

import java.net.URI;
import java.net.http.HttpResponse;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.PersonKey;

/** The address under which somebody reads an edition, and what they read there. */
final class Opened {

  private Opened() {}

  /** Puts the edition on the shelf and asks for its address. */
  static URI link(PageServer server, String how, DigestEdition edition, PersonKey person) {
    server.shelf.editions.put(edition.ref(), edition);
    EditionLinks links = server.bean(EditionLinks.class);
    String ref = edition.ref();
    return URI.create(
        (switch (how) {
              case "text" -> links.text(ref, person);
              case "print" -> links.print(ref, person);
              case "preview" -> links.preview(ref, person, "health_visitor", "demo_nhs");
              case "list" -> links.notReached(ref, person);
              default -> links.page(ref, person);
            })
            .orElseThrow());
  }

  /** The words of a page, without what marks them up. */
  static String words(HttpResponse<String> page) {
    return page.body()
        .replaceAll("(?s)<[^>]*>", "")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
