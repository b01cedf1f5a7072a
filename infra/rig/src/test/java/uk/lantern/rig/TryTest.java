package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who types {@code bash infra/try} on a machine without Node. */
@Tag("long")
class TryTest {

  private static final Set<String> NODE = Set.of("node", "npm", "npx", "nodejs");

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
  private static final Path TRY = LanternProcess.ROOT.resolve("infra/try");

  @TempDir Path folder;

  @Test
  void withoutNodeTheChatIsOfferedAndWhatWasSaidSurvivesARestart() throws Exception {
    Path data = folder.resolve("trial");
    try (Script first = tried("--fresh", "--data", data.toString())) {
      first.awaitPrinted("fix: install Node 20 LTS");
      first.awaitPrinted("chat --data \"" + data + "\"");
      asksAndPassesOn(data);
      assertThat(first.interrupt()).isEqualTo(130);
      assertThat(first.printed()).contains("Stopped. Everything stored is in " + data);
      assertThat(running(data)).as("what Ctrl-C left behind").isEmpty();
    }
    try (Script second = tried("--data", data.toString())) {
      second.awaitPrinted("chat --data \"" + data + "\"");
      findsEverythingAgain(data);
      second.interrupt();
    }
    try (Script fresh = tried("--fresh", "--data", data.toString())) {
      fresh.awaitPrinted("Starting over: deleting " + data);
      fresh.awaitPrinted("chat --data \"" + data + "\"");
      findsNothing(data);
    }
  }

  @Test
  void withNodeThePlaygroundStartsAndCtrlCStopsItToo() throws Exception {
    Assumptions.assumeTrue(Tools.complete(), "The Playground needs node and npm");
    Path data = folder.resolve("trial");
    try (Script trial = Script.start(TRY, System.getenv("PATH"), "--data", data.toString())) {
      trial.awaitPrinted("Careful: the Playground listens on every interface.");
      Matcher address = ADDRESS.matcher(trial.printed());
      assertThat(address.find()).as(trial.printed()).isTrue();
      Ports.awaitAnswer(address.group());
      assertThat(trial.interrupt()).isEqualTo(130);
      int port = Integer.parseInt(address.group(1));
      assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(ConnectException.class);
      assertThat(running(data)).as("what Ctrl-C left behind").isEmpty();
    }
  }

  @Test
  void aTakenPortIsPassedOver() throws Exception {
    try (ServerSocket taken = take3978();
        Script trial = tried("--data", folder.resolve("other").toString())) {
      trial.awaitPrinted("ports: 3979 for Lantern");
      trial.awaitPrinted("Lantern is ready on http://127.0.0.1:3979");
      assertThat(taken.isClosed()).isFalse();
    }
  }

  @Test
  void aFolderOfSomebodyElseIsNotDeleted() throws Exception {
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.writeString(theirs.resolve("thesis.txt"), "years of work");
    try (Script trial = tried("--fresh", "--data", theirs.toString())) {
      assertThat(trial.awaitEnd()).isEqualTo(73);
      assertThat(theirs.resolve("thesis.txt")).exists();
    }
  }

  private static void asksAndPassesOn(Path data) throws IOException {
    try (LanternProcess chat = LanternProcess.start("chat", "--data", data.toString())) {
      chat.awaitPrinted(0, "Type a question");
      chat.type("what colour is the moon made of cheese");
      chat.awaitPrinted(0, "I don't have learning on that");
      chat.type("ask the team");
      chat.awaitPrinted(0, "Pass this question to the partnership team?");
      chat.type("send");
      chat.awaitPrinted(0, "Your reference is Q-0001");
    }
  }

  private static void findsEverythingAgain(Path data) throws IOException {
    try (LanternProcess chat = LanternProcess.start("chat", "--data", data.toString())) {
      chat.awaitPrinted(0, "Type a question");
      chat.type("my conversation");
      chat.awaitPrinted(0, "what colour is the moon made of cheese");
      int from = chat.printed().length();
      chat.type("as Jo Okoro");
      chat.awaitPrinted(from, "You are Jo Okoro now");
      chat.type("questions");
      chat.awaitPrinted(from, "Q-0001: what colour is the moon made of cheese");
    }
  }

  private static void findsNothing(Path data) throws IOException {
    try (LanternProcess chat = LanternProcess.start("chat", "--data", data.toString())) {
      chat.awaitPrinted(0, "What I can do");
      chat.type("as Jo Okoro");
      int from = chat.awaitPrinted(0, "You are Jo Okoro now");
      chat.type("questions");
      chat.awaitPrinted(from, "\nLantern\n");
      assertThat(chat.printed()).doesNotContain("Q-0001");
    }
  }

  private Script tried(String... arguments) throws IOException {
    return Script.start(TRY, pathWithoutNode().toString(), arguments);
  }

  /** Every program of the PATH but Node's. */
  private static Path pathWithoutNode() throws IOException {
    Path bin = Files.createDirectories(Trial.RIG.resolve("target/path-without-node"));
    for (String each : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isDirectory(Path.of(each))) {
        try (Stream<Path> programs = Files.list(Path.of(each))) {
          for (Path program : programs.toList()) {
            link(bin, program);
          }
        }
      }
    }
    return bin;
  }

  private static void link(Path bin, Path program) throws IOException {
    String name = program.getFileName().toString();
    if (!NODE.contains(name) && Files.notExists(bin.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      Files.createSymbolicLink(bin.resolve(name), program);
    }
  }

  /** Takes the port unless something else has it already, which serves as well. */
  private static ServerSocket take3978() throws IOException {
    try {
      return new ServerSocket(3978, 1, InetAddress.getLoopbackAddress());
    } catch (IOException takenAlready) {
      return new ServerSocket(0);
    }
  }

  private static List<ProcessHandle> running(Path data) {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().orElse("").contains(data.toString()))
        .toList();
  }
}
