package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** What a link opens, for whom and how long, through the front door. */
class PagesTest extends ServedPages {

  private static final String BRUISING = "DEMO-7MB-BRUISING";
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  @Test
  void aLinkOpensTheItemAndSaysWhoseWordsItHolds() {
    HttpResponse<String> page = server.get(server.link(BRUISING));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page))
        .contains(
            "DEMO: made-up content",
            "7-minute briefing",
            "Bruising in non-mobile babies",
            "Lantern's summary of DEMO multi-agency audit of first responses to bruising in babies"
                + " (DEMO Partnership, 12 September 2026), not their words.",
            "Follow the bruising protocol the same day. (all)")
        .containsOnlyOnce("Look at the whole baby and draw the mark on a body map. (health)");
    assertThat(page.body())
        .contains("<html lang=\"en-GB\"", "<title>Bruising in non-mobile babies - Lantern</title>")
        .doesNotContain("<script", "GDS", "crown");
  }

  @Test
  void nationalLearningIsNotTakenForALocalCaseAndItsOriginalIsShownAsALink() {
    HttpResponse<String> page = server.get(server.link("NAT-PANEL-BRUISING-2022"));
    assertThat(text(page)).contains("National learning: not a West Sussex case.");
    assertThat(page.body())
        .contains("href=\"https://childsafeguarding.independent-panel.uk/publication/")
        .doesNotContain("http-equiv");
  }

  @Test
  void anOpeningIsNotedWithPersonAndVersionAndKeptTwoYears() {
    server.get(server.link(BRUISING));
    assertThat(server.openings())
        .singleElement()
        .satisfies(
            noted -> {
              assertThat(noted)
                  .containsEntry("person", "tenant-a/maya")
                  .containsEntry("item", BRUISING)
                  .containsEntry("version", 1)
                  .containsEntry("kind", "item")
                  .containsEntry("outcome", "opened")
                  .containsEntry("day", "2026-11-23")
                  .containsEntry("at", "09:00");
            });
    assertThat(server.bean(PageOpenings.class).purge(LocalDate.of(2028, 11, 23))).isZero();
    assertThat(server.bean(PageOpenings.class).purge(LocalDate.of(2028, 11, 24))).isOne();
  }

  @Test
  void whatNobodySignedIsNotNotedButAGenuineLinkThatOpensNothingIs() {
    server.get(server.at("/pages/item/nothing"));
    assertThat(server.openings()).isEmpty();
    server.get(server.signed(link("DEMO-NEVER-WAS", 1, PageServer.MAYA)));
    assertThat(server.openings()).singleElement().extracting("outcome").isEqualTo("refused");
  }

  @Test
  void aLinkOpensUntilItsLastSecond() {
    URI publicItem = server.link(BRUISING);
    server.clock.pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(server.get(publicItem).statusCode()).isEqualTo(200);
    server.clock.pass(Duration.ofSeconds(1));
    Links.assertClosed(server, server.get(publicItem));
    URI partners = server.link(partnersOnly());
    server.clock.pass(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(server.get(partners).statusCode()).isEqualTo(200);
    server.clock.pass(Duration.ofSeconds(1));
    Links.assertClosed(server, server.get(partners));
  }

  @ParameterizedTest
  @CsvSource({
    "DEMO-WITHDRAWN-DISABLED",
    "DEMO-EMBARGO-PARENTAL-HEALTH",
    "DEMO-RESTRICTED-HOUSING",
    "DEMO-NEVER-WAS"
  })
  void theSamePageIsShownForAbsentAndForbidden(String item) {
    Links.assertClosed(server, server.get(server.signed(link(item, 1, PageServer.MAYA))));
  }

  @Test
  void aRestrictedItemOpensByNoLinkNotEvenForWhomItIsMeant() {
    LearningItem restricted = server.items.get("DEMO-RESTRICTED-HOUSING");
    assertThat(restricted).isNotNull();
    PersonKey officer = new PersonKey("tenant-a", "officer");
    grant(officer, Role.LD_OFFICER);
    assertThat(server.links().item(restricted, officer)).isEmpty();
    assertThat(server.links().original(restricted, officer, 1)).isEmpty();
    Links.assertClosed(
        server, server.get(server.signed(link(restricted.id(), restricted.version(), officer))));
  }

  @Test
  void theItemIsLookedAtAgainWhenTheLinkIsOpened() {
    String item = partnersOnly();
    URI link = server.link(item);
    assertThat(server.get(link).statusCode()).isEqualTo(200);
    LearningItem now = server.items.get(item);
    server.items.put(item, Items.withdrawn(now));
    Links.assertClosed(server, server.get(link));
  }

  @Test
  void somebodyOfATenantThatIsNoLongerLetInReadsNothing() {
    PersonKey stranger = new PersonKey("tenant-b", "maya");
    Links.assertClosed(server, server.get(server.signed(link(BRUISING, 1, stranger))));
  }

  @Test
  void aCorrectedItemIsShownInItsNewestVersionAndSaysSo() {
    URI link = server.link(BRUISING);
    server.add(Items.version(server.items.get(BRUISING), 2));
    assertThat(text(server.get(link))).contains("This has changed since you were given the link.");
    assertThat(server.openings()).singleElement().extracting("version").isEqualTo(2);
  }

  @Test
  void aReplacedItemShowsOnlyWhatToReadInstead() {
    HttpResponse<String> page =
        server.get(server.signed(link("DEMO-2018-BRUISING", 1, PageServer.MAYA)));
    assertThat(text(page))
        .contains("This has been replaced", "Use this instead: Bruising in non-mobile babies")
        .doesNotContain("Why this item was replaced");
    String next = page.body().replaceFirst("(?s).*class=\"govuk-link\" href=\"([^\"]+)\".*", "$1");
    assertThat(text(server.get(URI.create(next)))).contains("7-minute briefing");
  }

  @Test
  void anItemPastItsReviewSaysSo() {
    LearningItem past = Items.reviewedBy(server.items.get(BRUISING), LocalDate.of(2026, 11, 22));
    server.add(past);
    assertThat(text(server.get(server.link(BRUISING))))
        .contains("This item is past its review date (22 November 2026).");
  }

  private String partnersOnly() {
    server.add(Items.forPartners(server.items.get("DEMO-7MB-NEGLECT")));
    return "DEMO-7MB-NEGLECT";
  }

  private void grant(PersonKey who, Role role) {
    server.roles.put(who, List.of(new RoleGrant(role, LONG_AGO, null)));
  }

  private PageLink link(String item, int version, PersonKey person) {
    return new PageLink(
        PageKind.ITEM, item, version, person, server.clock.instant().plus(Duration.ofMinutes(5)));
  }

  private static String text(HttpResponse<String> page) {
    return page.body().replaceAll("(?s)<[^>]*>", "").replace("&#39;", "'").replaceAll("\\s+", " ");
  }
}
