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
    "Helen Voss, true, true",
    "Judith Amey, true, true",
    "Nina Shah, true, false",
    "Farah Iqbal, false, false"
  })
  void eachSeesAllOfItTheirGroupsOrTheirAgencys(String person, boolean sams, boolean ruths)
      throws Exception {
    String page = register(person);
    assertThat(page).contains("Register of actions");
    assertThat(page.contains(nhs)).isEqualTo(sams);
    assertThat(page.contains("Ask who cares for the baby")).isEqualTo(sams);
    assertThat(page.contains(council)).isEqualTo(ruths);
  }

  @Test
  void anActionThatIsReallyThereHasItsDatesItsOwnerAndItsWords() throws Exception {
    assertThat(register("Jo Okoro"))
        .contains("DEMO Harebell Community NHS Trust Sam Lee", "31 March 2027", "Green Agreed")
        .contains("A-105 Update the thresholds guide", "Red In progress");
  }

  @ParameterizedTest
  @CsvSource({"Sam Lee", "Maya Fern", "Priya Nair", "Gwen Pryce", "Ruth Calder"})
  void nobodyElseOpensIt(String person) throws Exception {
    assertThat(register(person)).isEqualTo("HTTP 404");
  }

  @Test
  void whatIsOverdueIsShownAlone() throws Exception {
    String address = links().register(new Deeds(served).key("Jo Okoro")).orElseThrow();
    String more = address.contains("?") ? "&" : "?";
    assertThat(read(address + more + "due=overdue"))
        .contains("Shown: Due: Overdue", "A-105")
        .doesNotContain("A-118", nhs);
    assertThat(read(address + more + "due=soon")).contains("A-118").doesNotContain("A-105", nhs);
    assertThat(read(address + more + "due=not-running")).contains("A-112").doesNotContain(nhs);
  }

  @Test
  void theCsvHasTheSameActions() throws Exception {
    String csv = read(links().csv(new Deeds(served).key("Jo Okoro")).orElseThrow());
    assertThat(csv)
        .contains("\"" + nhs + "\",\"Ask who cares for the baby\",\"DEMO-01\"")
        .contains("\"Sam Lee\",\"Agreed\",\"Green\",")
        .contains("\"2027-03-31\",\"2027-03-31\",0,0");
  }

  @ParameterizedTest
  @CsvSource({
    "case_review, Jo Okoro, true",
    "case_review, Judith Amey, true",
    "case_review, Helen Voss, true",
    "case_review, Nina Shah, false",
    "case_review, Sam Lee, false",
    "improvement_assurance, Jo Okoro, true",
    "improvement_assurance, Judith Amey, false",
    "no_such_group, Jo Okoro, false"
  })
  void anAgendaIsForThoseWhoSeeAllAndForTheGroupsOwnChair(
      String group, String person, boolean opens) throws Exception {
    String page = read(links().agenda(group, new Deeds(served).key(person)).orElseThrow());
    assertThat(page.contains("Agenda of exceptions")).isEqualTo(opens);
    assertThat(page.equals("HTTP 404")).isEqualTo(!opens);
  }
}
