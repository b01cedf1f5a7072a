package uk.lantern.bot.command;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks to Lantern in a terminal, through the front door that Teams uses; profile local only. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    description = "Talks to Lantern in this terminal, through the front door that Teams uses.")
final class ChatCommand implements Callable<Integer> {

  private static final int ANY_PORT = 0;

  @Mixin Start start;

  @Override
  public Integer call() throws Exception {
    if (!"local".equals(start.profile)) {
      throw new IllegalArgumentException(
          "The terminal chat carries no token, so it works in profile local only.");
    }
    Optional<ServeAddress> running = ServeAddress.find(start.folder());
    if (running.isPresent()) {
      return talk(running.get().port());
    }
    PrintStream errors = System.err;
    try (PrintStream log = log()) {
      // What the server logs would otherwise stand between the lines of the conversation.
      System.setErr(log);
      try (Serving own = Serving.on(start, ANY_PORT)) {
        return talk(own.port());
      } finally {
        System.setErr(errors);
      }
    }
  }

  private static int talk(int port) throws IOException {
    try (ChatScreen screen = ChatScreen.open();
        ChatLine line = ChatLine.to(port)) {
      return new Chat(screen, line).run();
    }
  }

  private PrintStream log() throws IOException {
    Files.createDirectories(start.folder());
    Path file = start.folder().resolve("chat.log");
    System.out.println("Starting Lantern (log: " + file + ") ...");
    return new PrintStream(new FileOutputStream(file.toFile()), true, StandardCharsets.UTF_8);
  }
}
