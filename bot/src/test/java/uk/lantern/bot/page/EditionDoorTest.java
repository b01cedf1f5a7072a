package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Who may open an edition, and how long. */
class EditionDoorTest extends ServedPages {

  private static final PersonKey MAYA = PageServer.MAYA;

  @ParameterizedTest
  @EnumSource(Role.class)
  void aDraftIsTheTeamsOwn(Role role) {
    PersonKey person = server.somebody(role);
    for (String how : new String[] {"page", "text", "print", "preview"}) {
      HttpResponse<String> page = opened(how, TestEditions.draft(), person);
      if (role.isPartnershipTeam()) {
        assertThat(Opened.words(page)).as(how).contains(TestEditions.TITLE);
      } else {
        Links.assertClosed(server, page);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "page, sent, PT24H",
    "text, sent, PT24H",
    "print, sent, PT24H",
    "page, draft, PT10M",
    "page, partners, PT10M",
    "page, one item gone, PT10M",
    "preview, sent, PT10M",
    "list, sent, PT10M"
  })
  void aLinkOpensUntilItsLastSecond(String how, String edition, Duration lifetime) {
    switch (edition) {
      case "partners" -> server.add(Items.forPartners(server.items.get(TestEditions.BRUISING)));
      case "one item gone" -> server.items.remove(TestEditions.BRUISING);
      default -> {}
    }
    PersonKey manager = server.somebody(Role.BUSINESS_MANAGER);
    DigestEdition it = edition.equals("draft") ? TestEditions.draft() : TestEditions.sent();
    URI link = Opened.link(server, how, it, manager);
    server.clock.pass(lifetime.minusSeconds(1));
    assertThat(server.get(link).statusCode()).isEqualTo(200);
    server.clock.pass(Duration.ofSeconds(1));
    Links.assertClosed(server, server.get(link));
  }

  @Test
  void anOpeningIsNotedWithEditionAndCardVersion() {
    opened("page", TestEditions.sent(), MAYA);
    assertThat(server.openings())
        .singleElement()
        .satisfies(
            noted ->
                assertThat(noted)
                    .containsEntry("kind", "edition")
                    .containsEntry("item", TestEditions.REF)
                    .containsEntry("version", 1)
                    .containsEntry("outcome", "opened"));
  }

  @Test
  void aLinkOfOneKindOpensNoOther() {
    URI page = Opened.link(server, "page", TestEditions.draft(), server.somebody(Role.LD_OFFICER));
    Links.assertClosed(
        server, server.get(URI.create(page.toString().replace("/edition/", "/not-reached/"))));
  }

  private HttpResponse<String> opened(String how, DigestEdition edition, PersonKey person) {
    return server.get(Opened.link(server, how, edition, person));
  }
}
