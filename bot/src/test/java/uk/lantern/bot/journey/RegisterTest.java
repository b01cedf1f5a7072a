package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.bot.page.RegisterLinks;

/** The register and the agendas of the actions that are really there: who sees which of them. */
class RegisterTest {

  private static Served served;
  private static String nhs;
  private static String council;

  @BeforeAll
  static void start() {
    served = Served.start();
    Deeds deeds = new Deeds(served);
    nhs = deeds.promised("Sam Lee", "Ask who cares for the baby", "DEMO-7MB-HIDDEN-MEN");
    council = deeds.promised("Ruth Calder", "See each child alone", "DEMO-7MB-VOICE-DA");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static RegisterLinks links() {
    return served.bean(RegisterLinks.class);
  }

  private static String register(String person) throws Exception {
    return read(links().register(new Deeds(served).key(person)).orElseThrow());
  }

  /** The words of a page, or that there is none. */
  private static String read(String address) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpResponse<String> page =
          browser.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString());
      return page.statusCode() == 200
          ? page.body().replaceAll("(?s)<[^>]*>", "").replaceAll("\\s+", " ")
          : "HTTP " + page.statusCode();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Jo Okoro, true, true",
    "Alex Marsh, true, true",
    "Priya Nair, true, true",
    "Helen Voss, true, true"
  })
  void thePartnershipTeamAndTheScrutineerSeeEveryAgencys(String person, boolean sams, boolean ruths)
      throws Exception {
    String page = register(person);
    assertThat(page.contains(nhs)).isEqualTo(sams);
    assertThat(page.contains(council)).isEqualTo(ruths);
    assertThat(page)
        .contains("Ask who cares for the baby", "DEMO Harebell Community NHS Trust Sam Lee")
        .contains("31 March 2027");
  }

  @Test
  void anAgencysLeadSeesTheirAgencysAndNoOther() throws Exception {
    assertThat(register("Farah Iqbal"))
        .contains("0 open actions")
        .doesNotContain(nhs, council, "Sam Lee");
  }

  @ParameterizedTest
  @CsvSource({"Sam Lee", "Maya Fern", "Gwen Pryce", "Ruth Calder"})
  void nobodyElseOpensIt(String person) throws Exception {
    assertThat(register(person)).isEqualTo("HTTP 404");
  }

  @Test
  void theCsvHasTheSameActions() throws Exception {
    String csv = read(links().csv(new Deeds(served).key("Jo Okoro")).orElseThrow());
    assertThat(csv)
        .contains("\"" + nhs + "\",\"Ask who cares for the baby\",\"DEMO-01\"")
        .contains("\"Sam Lee\",\"Agreed\",\"Green\",")
        .contains("\"2027-03-31\",\"2027-03-31\",0,0");
  }

  @Test
  void anAgendaIsForThoseWhoSeeAllOfItAndForNobodyElse() throws Exception {
    Deeds deeds = new Deeds(served);
    String address = links().agenda("improvement_assurance", deeds.key("Jo Okoro")).orElseThrow();
    assertThat(read(address)).contains("Agenda of exceptions", "Improvement and Assurance");
    String sams = links().agenda("improvement_assurance", deeds.key("Sam Lee")).orElseThrow();
    assertThat(read(sams)).isEqualTo("HTTP 404");
    String none = links().agenda("no_such_group", deeds.key("Jo Okoro")).orElseThrow();
    assertThat(read(none)).isEqualTo("HTTP 404");
  }
}
