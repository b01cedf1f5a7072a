package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.NotReached;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** The list of those whom an edition did not reach. */
class NotReachedTest extends ServedPages {

  /** One more person it did not reach. */
  static void add(PageServer server, String name, String agency, String team, ReportWord word) {
    PersonKey key = new PersonKey("tenant-a", "person-" + server.listed.size());
    server.listed.put(
        key, new Person(key, name, agency, team, "police_officer", List.of(), false, null));
    server.shelf.notReached.add(new NotReached(key, agency, "police_officer", word));
  }

  private HttpResponse<String> taken(DigestEdition edition, PersonKey by) {
    URI link = Opened.link(server, "list", edition, by);
    return server.get(link);
  }

  @Test
  void everybodyHasOneRowWithNameAgencyTeamAndWordAndNothingElse() {
    add(server, "Siân Öztürk", "demo_police", "Child protection unit", ReportWord.NOT_INSTALLED);
    add(server, "Dan, Whitlow", "demo_unknown", "", ReportWord.FAILED);
    HttpResponse<String> list = taken(TestEditions.sent(), server.somebody(Role.BUSINESS_MANAGER));
    assertThat(list.headers().firstValue("content-type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase("text/csv;charset=utf-8");
    assertThat(list.headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"not-reached-D-0007.csv\"");
    assertThat(list.headers().firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(list.body())
        .isEqualTo(
            "\uFEFF\"Name\",\"Agency\",\"Team\",\"Why not reached\"\r\n"
                + "\"Siân Öztürk\",\"DEMO Lantern Police\",\"Child protection unit\",\"not installed\"\r\n"
                + "\"Dan, Whitlow\",\"demo_unknown\",\"\",\"failed\"\r\n");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoMayListPersonsMayTakeItAndNobodyElse(Role role) {
    add(server, "Dan Whitlow", "demo_police", "", ReportWord.BLOCKED);
    HttpResponse<String> list = taken(TestEditions.sent(), server.somebody(role));
    if (role == Role.QA_OFFICER || role == Role.BUSINESS_MANAGER) {
      assertThat(list.body()).contains("Dan Whitlow", "blocked");
    } else {
      Links.assertClosed(server, list);
    }
  }

  @Test
  void thatItWasTakenIsInTheAuditTrailAndAmongTheOpeningsWithoutAName() {
    add(server, "Dan Whitlow", "demo_police", "", ReportWord.BLOCKED);
    taken(TestEditions.sent(), server.somebody(Role.QA_OFFICER));
    List<Document> trail = server.store.mongo.findAll(Document.class, "auditTrail");
    assertThat(trail).singleElement().extracting("kind").isEqualTo("LIST_TAKEN");
    assertThat(trail.getFirst().toJson())
        .contains("D-0007", "not-reached", "\"1\"")
        .doesNotContain("Whitlow");
    assertThat(server.openings()).singleElement().extracting("kind").isEqualTo("not-reached");
  }

  @Test
  void whatIsNotKeptAnyMoreIsNotAnEmptyList() {
    HttpResponse<String> page = taken(TestEditions.old(), server.somebody(Role.QA_OFFICER));
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(Opened.words(page)).contains("kept for 30 days, after that figures only");
  }

  @Test
  void beforeAnythingWasSentThereIsNoList() {
    Links.assertClosed(server, taken(TestEditions.draft(), server.somebody(Role.QA_OFFICER)));
  }

  @Test
  void whileTheStoreIsAwayNobodyTakesHalfAList() {
    URI link = Opened.link(server, "list", TestEditions.sent(), server.somebody(Role.QA_OFFICER));
    server.shelf.away = true;
    HttpResponse<String> page = server.get(link);
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(server.store.mongo.findAll(Document.class, "auditTrail")).isEmpty();
  }
}
