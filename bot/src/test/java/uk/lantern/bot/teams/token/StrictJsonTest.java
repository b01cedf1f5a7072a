package uk.lantern.bot.teams.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that two readers could read differently is not read. */
class StrictJsonTest {

  private static final StrictJson JSON = new StrictJson(3);

  @Test
  void anObjectIsReadDownToTheDeepestLevel() {
    assertThat(JSON.object("{\"a\":{\"b\":[1]}}".getBytes(UTF_8)))
        .hasToString("{\"a\":{\"b\":[1]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "null",
        "\"text\"",
        "{",
        "{} {}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"b\":1,\"b\":1}}",
        "{\"a\":{\"b\":[[1]]}}",
        "{'a':1}"
      })
  void anythingElseIsNothing(String json) {
    assertThat(JSON.object(json.getBytes(UTF_8))).isNull();
  }
}
