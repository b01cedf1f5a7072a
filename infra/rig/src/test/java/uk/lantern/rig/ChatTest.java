package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal chat of the packaged jar, in a process of its own and through HTTP. */
class ChatTest {

  private static final String QUESTION = "what have we learned about babies and bruises lately";

  @TempDir Path data;

  @Test
  void whoeverHasNoServerRunningGetsOneForTheTimeOfTheChat() throws Exception {
    try (LanternProcess chat = LanternProcess.start("chat", "--data", data.toString())) {
      chat.awaitPrinted(0, "What I can do");
      chat.type(QUESTION);
      int answered = chat.awaitPrinted(0, "Lantern's summary of Bruising in non-mobile babies");
      chat.awaitPrinted(answered, "Was that useful?");
      int pressed = press(chat, answered, "Practice points");
      chat.awaitPrinted(pressed, "Follow the bruising protocol the same day.");
      passesOn(chat);
      chat.endOfInput();
      assertThat(chat.awaitEnd()).isZero();
      assertThat(data.resolve("serve.address")).doesNotExist();
      assertThat(data.resolve("store.address")).doesNotExist();
      assertThat(chat.printed()).doesNotContain("INFO");
      assertThat(data.resolve("chat.log")).content().contains("Started").doesNotContain(QUESTION);
    }
  }

  private static void passesOn(LanternProcess chat) throws IOException {
    int from = chat.printed().length();
    chat.type("what colour is the moon made of cheese");
    from = chat.awaitPrinted(from, "I don't have learning on that");
    chat.type("ask the team");
    from = chat.awaitPrinted(from, "Pass this question to the partnership team?");
    chat.awaitPrinted(from, "] Cancel");
    from = press(chat, from, "Send with my name");
    from = chat.awaitPrinted(from, "Your question (required) (Enter keeps it):");
    chat.type("");
    chat.awaitPrinted(from, "Your reference is Q-0001");
  }

  @Test
  void aRunningServerIsJoinedAndOutlivesTheChat() throws Exception {
    int port = Ports.free();
    String folder = data.toString();
    try (LanternProcess serve =
        LanternProcess.start("serve", "--data", folder, "--port", "" + port)) {
      Ports.awaitAnswer("http://127.0.0.1:" + port + "/actuator/health/readiness");
      try (LanternProcess chat = LanternProcess.start("chat", "--data", folder)) {
        chat.awaitPrinted(0, "Type a question");
        chat.type("a pupil told me her mum locks her in the shed");
        chat.awaitPrinted(0, "If a child is in immediate danger, call 999 now.");
        chat.endOfInput();
        assertThat(chat.awaitEnd()).isZero();
        assertThat(chat.printed()).doesNotContain("Starting Lantern");
      }
      Ports.awaitAnswer("http://127.0.0.1:" + port + "/actuator/health/readiness");
      assertThat(serve.errors()).doesNotContain("shed");
    }
  }

  /** Types the number that stands before a title after {@code from}. */
  private static int press(LanternProcess chat, int from, String title) throws IOException {
    String seen = chat.printed();
    Matcher button = Pattern.compile("\\[(\\d+)] " + Pattern.quote(title)).matcher(seen);
    assertThat(button.find(from)).as(title + " in " + seen.substring(from)).isTrue();
    chat.type(button.group(1));
    return seen.length();
  }
}
