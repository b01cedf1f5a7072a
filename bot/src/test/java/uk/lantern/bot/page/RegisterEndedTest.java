package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.people.Role;

/** Actions that have ended, for whoever asks for them. */
class RegisterEndedTest {

  @TempDir static Path data;
  private static PageServer server;

  @BeforeAll
  static void serve() {
    server = new PageServer(data);
    server.reset();
    server.actions.rows.add(RegisteredActions.row("A-101", "Text of A-101"));
    server.actions.rows.add(RegisteredActions.ended("A-90", "Text of A-90"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> opened(String query) {
    URI link = RegisterDoorTest.link(server, "register", server.somebody(Role.QA_OFFICER));
    return server.get(URI.create(link + query));
  }

  private static List<String> refs(String query) {
    return Pattern.compile("<span>(A-\\d+)</span>")
        .matcher(opened(query).body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theyAreShownWhenTheyAreAskedForAndOpenOnesOnlyOtherwise() {
    assertThat(refs("")).containsExactly("A-101");
    assertThat(refs("?show=ended")).containsExactly("A-90");
    assertThat(refs("?show=all")).containsExactlyInAnyOrder("A-101", "A-90");
    assertThat(refs("?show=all&state=closed")).containsExactly("A-90");
    assertThat(refs("?show=nothing")).containsExactly("A-101");
  }

  @Test
  void eachHasTheDayOnWhichItEndedAndItsHistoryTheLatestFirst() {
    assertThat(Opened.words(opened("?show=ended")))
        .contains(
            "actions that have ended (verified, closed, superseded or cancelled): 1",
            "Actions: Open, Ended (chosen), All",
            "ended 13 November 2026",
            "Blue Closed",
            "State: Closed (1 actions)")
        .containsSubsequence(
            "13 November 2026: Judith Amey closed it.",
            "8 November 2026: Jo Okoro verified it. “Sample list seen”");
  }

  @Test
  void withoutItsFilterTheListIsStillOfWhatHasEnded() {
    assertThat(opened("?show=ended&state=closed").body()).contains("href=\"?show=ended\"");
    assertThat(opened("?show=ended&agency=demo_council").body())
        .contains("?show=ended&amp;agency=demo_council&amp;state=closed");
  }
}
