package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attack 120: made-up personal data and disclosures through every input of the packaged jar, with
 * every logger at DEBUG. Afterwards none of it is in the store, the folder, the logs or the
 * metrics.
 */
@Tag("long")
class CanaryTest {

  private static final String CHAT = "canary";

  @TempDir Path data;

  private int number;

  /** One conversation says more in half a minute here than Teams would let us answer. */
  private static final String UNHURRIED = "{\"lantern.connector.pace.conversation[1s]\": 1000}";

  @Test
  void case120NothingPersonalStaysAnywhere() throws Exception {
    int port = Ports.free();
    Traces traces = new Traces();
    try (Door door = new Door();
        LanternProcess serve =
            LanternProcess.start(
                Map.of("LOGGING_LEVEL_ROOT", "DEBUG", "SPRING_APPLICATION_JSON", UNHURRIED),
                "serve",
                "--data",
                data.toString(),
                "--port=" + port)) {
      Ports.awaitAnswer("http://127.0.0.1:" + port + "/actuator/health/readiness");
      everyInput(door, port);
      traces.add("ask", askInATerminal());
      traces.addStore(data);
      traces.addHttp(port);
      serve.close();
      traces.add("log of serve", serve.errors() + serve.printed());
    }
    traces.addFiles(data);
    assertThat(traces.holding(Canaries.BENIGN))
        .as("the search finds what may be kept, as a document, as bytes and in what is logged")
        .contains("collection conversations", "file store/lantern.mv.db", "log of serve");
    assertThat(
            Stream.of(Canaries.PERSONAL, Canaries.TOLD)
                .flatMap(List::stream)
                .flatMap(canary -> traces.holding(canary).stream().map(w -> canary + " in " + w)))
        .isEmpty();
  }

  private void everyInput(Door door, int port) throws Exception {
    say(door, port, "what have we learned about neglect and " + Canaries.BENIGN);
    for (String bad : all()) {
      say(door, port, bad);
      say(door, port, "edit " + bad);
      edits(door, port, bad);
      for (String verb : List.of("practice-points", "read-it", "pass-on-edit", "nothing-known")) {
        press(door, port, verb, Map.of("item", bad, "part", bad, "question", bad, "draft", bad));
      }
      passesOn(door, port, bad);
    }
    say(door, port, "as Jo Okoro");
    for (String bad : all()) {
      say(door, port, "answer Q-0001 " + bad);
      say(door, port, "as " + bad);
      say(door, port, "jump to " + bad);
    }
    say(door, port, "questions");
    assertThat(door.replies(CHAT))
        .as("questions were passed on; the first has been answered since")
        .anyMatch(r -> r.contains("Q-0002:"));
  }

  private static List<String> all() {
    return Stream.concat(Canaries.IDENTIFIERS.stream(), Canaries.DISCLOSURES.stream()).toList();
  }

  /** Typed and then sent, and typed into the input of the card. */
  private void passesOn(Door door, int port, String bad) throws Exception {
    say(door, port, "what colour is the moon made of cheese");
    say(door, port, "ask the team");
    String card = door.replies(CHAT).getLast();
    String draft = card.replaceAll("(?s).*?\"draft\":\"([^\"]*)\".*", "$1");
    press(door, port, "pass-on-send", Map.of("draft", draft, "question", bad));
    say(door, port, bad);
    say(door, port, "ask the team");
    say(door, port, "send");
  }

  private void edits(Door door, int port, String bad) throws Exception {
    var edited = door.message(CHAT, "m-" + number, bad).put("type", "messageUpdate");
    edited.withObject("/channelData").put("eventType", "editMessage");
    door.knock(port, edited);
  }

  private void say(Door door, int port, String text) throws Exception {
    assertThat(door.knock(port, door.message(CHAT, "m-" + ++number, text)).statusCode())
        .as("message %d", number)
        .isEqualTo(200);
  }

  private void press(Door door, int port, String verb, Map<String, String> carried)
      throws Exception {
    door.knock(port, door.press(CHAT, "m-" + ++number, verb, carried));
  }

  private String askInATerminal() {
    StringBuilder printed = new StringBuilder();
    for (String bad : List.of(Canaries.IDENTIFIERS.get(2), Canaries.DISCLOSURES.get(0))) {
      try (LanternProcess ask =
          LanternProcess.start(
              Map.of("LOGGING_LEVEL_ROOT", "DEBUG"), "ask", bad, "--data", data.toString())) {
        assertThat(ask.awaitEnd()).isZero();
        printed.append(ask.printed()).append(ask.errors());
      }
    }
    return printed.toString();
  }
}
