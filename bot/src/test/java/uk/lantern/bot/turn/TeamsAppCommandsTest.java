package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams offers these commands above the box; each must be one that Lantern understands. */
class TeamsAppCommandsTest {

  private static final Path MANIFEST =
      Path.of(System.getProperty("lantern.root"), "infra/teams-app/manifest.json");

  @Test
  void everyCommandTheAppOffersIsAVerbThatIsBuilt() {
    List<String> offered =
        JsonMapper.shared().readTree(MANIFEST.toFile()).findValues("title").stream()
            .map(JsonNode::asString)
            .toList();
    Verbs verbs = new Verbs(new MockEnvironment());
    assertThat(offered)
        .isNotEmpty()
        .allSatisfy(
            title -> {
              String verb = verbs.typed(title).verb();
              assertThat(verbs.names()).contains(verb);
              assertThat(verbs.toCome()).doesNotContain(verb);
            });
  }
}
