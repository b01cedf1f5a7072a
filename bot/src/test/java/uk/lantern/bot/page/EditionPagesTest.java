package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** An edition read outside Teams: by whom, how long, and what it says once it was corrected. */
class EditionPagesTest extends ServedPages {

  private static final PersonKey MAYA = PageServer.MAYA;

  @Test
  void whatWentOutIsReadAsAPageWhoseItemsOpenOurItemPages() {
    HttpResponse<String> page = opened("page", TestEditions.sent(), MAYA);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Opened.words(page))
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
    assertThat(Opened.words(server.get(URI.create(item))))
        .contains("Bruising in non-mobile babies");
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
  void nationalLearningIsNotTakenForALocalCaseNorAnOldItemForANewOne(String how) {
    server.add(Items.pastReview(server.items.get(TestEditions.BRUISING), server.clock.instant()));
    assertThat(Opened.words(opened(how, TestEditions.sent(), MAYA)))
        .containsSubsequence(
            "Who else cares for this baby? This item is past its review date",
            "What the national panel saw National learning: not a West Sussex case.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "text", "print"})
  void aCorrectedOneHasTheNewTextAndADatedNote(String how) {
    HttpResponse<String> page = opened(how, TestEditions.corrected(), MAYA);
    assertThat(Opened.words(page))
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
    assertThat(Opened.words(page))
        .contains("This digest has been withdrawn", TestEditions.REF)
        .doesNotContain("baby", TestEditions.TITLE, "names a child", "14 January", "15 January");
  }

  @Test
  void aDraftSaysThatItIsOne() {
    PersonKey officer = server.somebody(Role.LD_OFFICER);
    assertThat(Opened.words(opened("page", TestEditions.draft(), officer)))
        .contains("A draft. It has not been sent");
    assertThat(opened("text", TestEditions.draft(), officer).body()).contains("A draft.");
    assertThat(Opened.words(opened("print", TestEditions.draft(), officer))).contains("A draft.");
  }

  @Test
  void anItemThatWasWithdrawnSinceIsNotShownAnyMore() {
    server.add(Items.withdrawn(server.items.get(TestEditions.BRUISING)));
    for (String how : new String[] {"page", "text", "print"}) {
      assertThat(Opened.words(opened(how, TestEditions.sent(), MAYA)))
          .contains("1. This item is not shown any more", "2. What the national panel saw")
          .doesNotContain("Who else cares", "father");
    }
  }

  @Test
  void thePreviewIsThatOfTheJobAndSaysWhenNobodyOfItGetsTheEdition() {
    PersonKey officer = server.somebody(Role.LD_OFFICER);
    HttpResponse<String> meant = opened("preview", TestEditions.draft(), officer);
    assertThat(server.shelf.previewedAs).isEqualTo("health_visitor");
    assertThat(Opened.words(meant))
        .contains(
            "whose job is health visitor at DEMO Harebell Community NHS Trust",
            "On a phone, 320 pixels wide",
            "As text only",
            "Button: Read it")
        .doesNotContain("not in the audience");
    URI police =
        URI.create(
            server
                .bean(EditionLinks.class)
                .preview(TestEditions.REF, officer, "police_officer", null)
                .orElseThrow());
    assertThat(Opened.words(server.get(police)))
        .contains("whose job is police officer.", "They are not in the audience of this digest");
  }

  private HttpResponse<String> opened(String how, DigestEdition edition, PersonKey person) {
    return server.get(Opened.link(server, how, edition, person));
  }
}
