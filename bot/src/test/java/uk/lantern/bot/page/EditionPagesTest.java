package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** An edition read outside Teams: by whom, how long, and what it says once it was corrected. */
class EditionPagesTest {

  private static final PersonKey MAYA = PageServer.MAYA;

  @TempDir static Path data;
  private static PageServer server;

  @BeforeAll
  static void serve() {
    server = new PageServer(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void asAtFirst() {
    server.reset();
  }

  @Test
  void whatWentOutIsReadAsAPageWhoseItemsOpenOurItemPages() {
    HttpResponse<String> page = opened("page", TestEditions.sent(), MAYA);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(words(page))
        .contains(
            "DEMO: made-up content",
            TestEditions.TITLE,
            "Sent on 23 November 2026.",
            "Two things, two minutes.",
            "1. Who else cares for this baby?",
            "Do this: At your next contact, ask \"Who helps look after the baby?\"",
            "Source: DEMO Partnership audit, September 2026")
        .containsOnlyOnce("Do this:");
    String item = page.body().replaceFirst("(?s).*?href=\"([^\"]+/pages/item/[^\"]+)\".*", "$1");
    assertThat(words(server.get(URI.create(item)))).contains("Bruising in non-mobile babies");
  }

  @Test
  void asPlainTextItNamesThePublishersAddressAndNoLinkOfOurs() {
    HttpResponse<String> text = opened("text", TestEditions.sent(), MAYA);
    assertThat(text.headers().firstValue("content-type")).contains("text/plain;charset=UTF-8");
    assertThat(text.body())
        .contains(
            TestEditions.TITLE + "\r\nSent on 23 November 2026.\r\n",
            "\r\n\r\n1. Who else cares for this baby?\r\nIn our audit,",
            "Do this: At your next contact, ask \"Who helps look after the baby?\"\r\n",
            "type in Lantern: read DEMO-7MB-BRUISING.",
            "Read the original: https://childsafeguarding.independent-panel.uk/")
        .doesNotContain("127.0.0.1", "<", "&quot;", "&#39;");
  }

  @Test
  void onPaperNoLinkOfOursIsLeftAndAddressesAreWrittenOut() {
    String print = opened("print", TestEditions.sent(), MAYA).body();
    assertThat(print)
        .contains("https://childsafeguarding.independent-panel.uk/", "read <span>DEMO-7MB-BRUISING")
        .doesNotContain("<a ", "/pages/", "lantern-header", "govuk-skip-link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "text", "print"})
  void aCorrectedOneHasTheNewTextAndADatedNote(String how) {
    HttpResponse<String> page = opened(how, TestEditions.corrected(), MAYA);
    assertThat(words(page))
        .contains(
            // Half past eleven at night in London is still that day.
            "Corrected on 23 November 2026, item 2: the event is on 14 January, not 15.",
            "The event is on 14 January.")
        .doesNotContain("The event is on 15 January.", "Never approved", "not told to anybody");
    assertThat(server.openings()).singleElement().extracting("version").isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "text", "print", "preview"})
  void aRecalledOneSaysThatItWasWithdrawnAndNothingElse(String how) {
    HttpResponse<String> page =
        opened(how, TestEditions.recalled(), server.somebody(Role.LD_OFFICER));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(words(page))
        .contains("This digest has been withdrawn", TestEditions.REF)
        .doesNotContain("baby", TestEditions.TITLE, "names a child", "14 January", "15 January");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aDraftIsTheTeamsOwn(Role role) {
    PersonKey person = server.somebody(role);
    for (String how : new String[] {"page", "text", "print", "preview"}) {
      HttpResponse<String> page = opened(how, TestEditions.draft(), person);
      if (role.isPartnershipTeam()) {
        assertThat(words(page)).as(how).contains(TestEditions.TITLE);
      } else {
        Links.assertClosed(server, page);
      }
    }
  }

  @Test
  void aDraftSaysThatItIsOne() {
    PersonKey officer = server.somebody(Role.LD_OFFICER);
    assertThat(words(opened("page", TestEditions.draft(), officer)))
        .contains("A draft. It has not been sent");
    assertThat(opened("text", TestEditions.draft(), officer).body()).contains("A draft.");
    assertThat(words(opened("print", TestEditions.draft(), officer))).contains("A draft.");
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
      case "partners" ->
          server.add(Items.forPartners(server.items.get(TestEditions.BRUISING)));
      case "one item gone" -> server.items.remove(TestEditions.BRUISING);
      default -> {}
    }
    PersonKey manager = server.somebody(Role.BUSINESS_MANAGER);
    DigestEdition it = edition.equals("draft") ? TestEditions.draft() : TestEditions.sent();
    URI link = link(how, it, manager);
    server.clock.pass(lifetime.minusSeconds(1));
    assertThat(server.get(link).statusCode()).isEqualTo(200);
    server.clock.pass(Duration.ofSeconds(1));
    Links.assertClosed(server, server.get(link));
  }

  @Test
  void anItemThatWasWithdrawnSinceIsNotShownAnyMore() {
    server.add(Items.withdrawn(server.items.get(TestEditions.BRUISING)));
    for (String how : new String[] {"page", "text", "print"}) {
      assertThat(words(opened(how, TestEditions.sent(), MAYA)))
          .contains("1. This item is not shown any more", "2. What the national panel saw")
          .doesNotContain("Who else cares", "father");
    }
  }

  @Test
  void thePreviewIsThatOfTheJobAndSaysWhenNobodyOfItGetsTheEdition() {
    PersonKey officer = server.somebody(Role.LD_OFFICER);
    HttpResponse<String> meant = opened("preview", TestEditions.draft(), officer);
    assertThat(server.shelf.previewedAs).isEqualTo("health_visitor");
    assertThat(words(meant))
        .contains(
            "whose job is health visitor at DEMO Harebell Community NHS Trust",
            "On a phone, 320 pixels wide",
            "As text only",
            "Button: Read it")
        .doesNotContain("not in the audience");
    URI police =
        URI.create(
            server
                .editionLinks()
                .preview(TestEditions.REF, officer, "police_officer", null)
                .orElseThrow());
    assertThat(words(server.get(police)))
        .contains("whose job is police officer.", "They are not in the audience of this digest");
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
    URI page = link("page", TestEditions.draft(), server.somebody(Role.LD_OFFICER));
    Links.assertClosed(
        server, server.get(URI.create(page.toString().replace("/edition/", "/not-reached/"))));
  }

  private static HttpResponse<String> opened(String how, DigestEdition edition, PersonKey person) {
    return server.get(link(how, edition, person));
  }

  static URI link(PageServer server, String how, DigestEdition edition, PersonKey person) {
    server.shelf.editions.put(edition.ref(), edition);
    EditionLinks links = server.editionLinks();
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

  private static URI link(String how, DigestEdition edition, PersonKey person) {
    return link(server, how, edition, person);
  }

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
