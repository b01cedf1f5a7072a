package uk.lantern.bot.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what Lantern does by doing it, with DEMO people on a store of its own. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description =
        "Tells in about five minutes what Lantern does, by doing it with DEMO people on a store of"
            + " its own. It ends with 1 when anything else happens than is told.")
final class StoryCommand implements Callable<Integer> {

  private static final int ANY_PORT = 0;

  /** A jump in time fires what was due in between, on a machine that may be busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Option(names = "--fast", description = "do not wait for Enter after each step")
  boolean fast;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "an empty folder in which what was stored is kept; serve --data DIR goes on")
  @Nullable Path keep;

  @Option(
      names = "--profile",
      description = "local and no other: the story has DEMO people in it",
      defaultValue = "local")
  String profile;

  @Override
  public Integer call() throws Exception {
    if (!"local".equals(profile)) {
      throw new IllegalArgumentException(
          "The story is told with DEMO people, so it works in profile local only.");
    }
    List<Chapter> chapters = Chapter.shipped();
    Path folder = keep == null ? Files.createTempDirectory("lantern-story") : empty(keep);
    tell(chapters, folder);
    if (keep == null) {
      FileSystemUtils.deleteRecursively(folder);
    } else {
      System.out.println("What was stored is kept: bash infra/lantern serve --data " + folder);
    }
    return 0;
  }

  private static Path empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new IllegalArgumentException(
            folder + " is not empty: name a folder that is, the story begins with nothing.");
      }
    }
    return folder;
  }

  private void tell(List<Chapter> chapters, Path folder) throws Exception {
    Path log = folder.resolve("story.log");
    System.out.println("Starting Lantern with an empty store (log: " + log + ") ...");
    PrintStream errors = System.err;
    // What the server logs would otherwise stand between the lines of the story.
    try (PrintStream quiet = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
      System.setErr(quiet);
      try (Serving own = Serving.on(start(folder), ANY_PORT)) {
        tell(chapters, own.port());
      } finally {
        System.setErr(errors);
      }
    }
  }

  private void tell(List<Chapter> chapters, int port) throws Exception {
    try (ChatScreen screen = ChatScreen.open();
        ChatLine line = ChatLine.to(port)) {
      boolean pausing = !fast && screen.isTerminal();
      boolean ended = new StoryTeller(screen, line, new Heard(PATIENCE), pausing).tell(chapters);
      screen.show(
          ended
              ? "\nThat is the story so far. To try it yourself: bash infra/try"
              : "\nStopped before the end.");
    }
  }

  private static Start start(Path folder) {
    Start start = new Start();
    start.data = folder;
    start.profile = "local";
    start.mongoUri = "";
    return start;
  }
}
