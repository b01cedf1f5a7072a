package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.scheduler.people.Role;

/** What actions say stays words on a page: attacks 84 to 86, 90, 100. */
@BrowserTest
class RegisterAttacksTest extends PagesInBrowser {

  private static final String HOSTILE = Hostility.FORMULA;

  @BeforeEach
  void alsoThese() {
    server.actions.rows.add(RegisteredActions.hostile(HOSTILE));
    AgendaPage.Line line = new AgendaPage.Line(HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    server.actions.agendas.put(
        "improvement_assurance",
        new AgendaPage(
            HOSTILE, "today", true, List.of(new AgendaPage.Part(HOSTILE, HOSTILE, List.of(line)))));
  }

  private URI link(String how) {
    return RegisterDoorTest.link(server, how, server.somebody(Role.QA_OFFICER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "agenda"})
  void case084To086WordsAreShownToTheLetterAndNothingIsFetched(String how) {
    Hostility.assertOnlyWords(chromium, link(how), HOSTILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "javascript:alert(1)",
        "../../item/x",
        "\"><script>window.ran=1</script>",
        "demo_nhs\r\nSet-Cookie: x=1",
        "${7*7}",
        "{\"$gt\":\"\"}"
      })
  void case090AFilterLeadsNowhereElseAndIsNeverRepeated(String value) {
    String typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    StringBuilder query = new StringBuilder("?next=" + typed + "&url=" + typed);
    for (String name :
        List.of(
            "due", "priority", "agency", "source", "age", "slippage", "state", "show", "sort")) {
      query.append('&').append(name).append('=').append(typed);
    }
    HttpResponse<String> page = server.get(URI.create(link("register") + query.toString()));
    assertThat(Hostility.assertLeadsNowhere(page, typed)).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "csv", "agenda"})
  void case100NothingOfItIsCachedFramedOrTold(String how) {
    Hostility.assertNotToldOn(server.get(link(how)).headers());
  }
}
