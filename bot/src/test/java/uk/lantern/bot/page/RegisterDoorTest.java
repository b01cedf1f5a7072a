package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Who may open the register and an agenda, how long, and who learns of it. */
class RegisterDoorTest extends ServedPages {

  private static final String GROUP = "improvement_assurance";

  @BeforeEach
  void alsoThese() {
    server.actions.rows.add(RegisteredActions.row("A-105", "Update the thresholds guide"));
    server.actions.agendas.put(
        GROUP, new AgendaPage("Improvement and Assurance Group", "today", true, List.of()));
  }

  static URI link(PageServer server, String how, PersonKey person) {
    RegisterLinks links = server.bean(RegisterLinks.class);
    return URI.create(
        (switch (how) {
              case "csv" -> links.csv(person);
              case "agenda" -> links.agenda(GROUP, person);
              default -> links.register(person);
            })
            .orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theRegisterIsForWhoeverMaySeeMoreThanTheirOwnAndTheirTeamsActions(Role role) {
    Set<Role> may =
        EnumSet.of(
            Role.QA_OFFICER,
            Role.BUSINESS_MANAGER,
            Role.SCRUTINEER,
            Role.GROUP_CHAIR,
            Role.AGENCY_SAFEGUARDING_LEAD,
            Role.DELEGATED_PARTNER,
            Role.LEAD_PARTNER);
    for (String how : List.of("register", "csv", "agenda")) {
      HttpResponse<String> page = server.get(link(server, how, server.somebody(role)));
      boolean opens =
          may.contains(role) && !(how.equals("agenda") && role == Role.AGENCY_SAFEGUARDING_LEAD);
      if (opens) {
        assertThat(page.body()).as(how).contains(how.equals("agenda") ? "Agenda of" : "A-105");
      } else {
        Links.assertClosed(server, page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "csv", "agenda"})
  void whoeverIsInNoListSeesNothing(String how) {
    Links.assertClosed(server, server.get(link(server, how, PageServer.MAYA)));
    PersonKey elsewhere = new PersonKey("tenant-b", "somebody");
    Links.assertClosed(server, server.get(link(server, how, elsewhere)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "csv", "agenda"})
  void aRoleThatEndedAfterTheLinkWasMadeOpensNothing(String how) {
    PersonKey officer = server.somebody(Role.QA_OFFICER);
    URI link = link(server, how, officer);
    assertThat(server.get(link).statusCode()).isEqualTo(200);
    server.roles.put(officer, List.of());
    Links.assertClosed(server, server.get(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "csv", "agenda"})
  void aLinkOpensForTenMinutesToItsLastSecond(String how) {
    URI link = link(server, how, server.somebody(Role.BUSINESS_MANAGER));
    server.clock.pass(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(server.get(link).statusCode()).isEqualTo(200);
    server.clock.pass(Duration.ofSeconds(1));
    Links.assertClosed(server, server.get(link));
  }

  @Test
  void aLinkOfOneKindOpensNoOther() {
    String register = link(server, "register", server.somebody(Role.QA_OFFICER)).toString();
    for (String other : List.of("/register-csv/", "/agenda/", "/edition/", "/item/")) {
      Links.assertClosed(server, server.get(URI.create(register.replace("/register/", other))));
    }
  }

  @Test
  void anAgendaThatThereIsNotIsAnsweredAsOneThatIsNotTheirs() {
    URI link =
        URI.create(
            server
                .bean(RegisterLinks.class)
                .agenda("no_such_group", server.somebody(Role.QA_OFFICER))
                .orElseThrow());
    Links.assertClosed(server, server.get(link));
  }

  @Test
  void anOpeningIsNotedAndACsvIsInTheAuditTrailBeforeTheyHaveIt() {
    PersonKey officer = server.somebody(Role.QA_OFFICER);
    server.get(link(server, "register", officer));
    assertThat(server.openings())
        .singleElement()
        .satisfies(
            noted ->
                assertThat(noted)
                    .containsEntry("kind", "register")
                    .containsEntry("outcome", "opened"));
    assertThat(server.store.mongo.findAll(Document.class, "auditTrail")).isEmpty();
    server.get(link(server, "csv", officer));
    assertThat(server.store.mongo.findAll(Document.class, "auditTrail"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.get("kind")).isEqualTo("LIST_TAKEN");
              assertThat(entry.toJson()).contains("register").doesNotContain("Sam Lee");
            });
  }

  @Test
  void aRefusedOneIsNotedAsRefused() {
    server.get(link(server, "register", server.somebody(Role.PRACTITIONER)));
    assertThat(server.openings()).singleElement().extracting("outcome").isEqualTo("refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "csv"})
  void whileTheStoreIsAwayNobodyGetsHalfARegister(String how) {
    URI link = link(server, how, server.somebody(Role.QA_OFFICER));
    server.actions.away = true;
    HttpResponse<String> page = server.get(link);
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(server.store.mongo.findAll(Document.class, "auditTrail")).isEmpty();
  }

  @Test
  void whatIsReadFromTheStoreIsClosedAgain() {
    PersonKey officer = server.somebody(Role.QA_OFFICER);
    server.get(link(server, "register", officer));
    server.get(link(server, "csv", officer));
    assertThat(server.actions.open).isZero();
  }
}
