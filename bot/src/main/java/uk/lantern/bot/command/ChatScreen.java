package uk.lantern.bot.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Where the person reads and types: a terminal with line editing, or plain pipes. */
interface ChatScreen extends AutoCloseable {

  /**
   * The next line a person types.
   *
   * @param given what already stands there to be changed; pipes take an empty line for it
   * @return null when there is no more
   */
  @Nullable String read(String prompt, String given);

  /** Shows text at once, above a line that is being typed. */
  void show(String text);

  /** How many characters fit on a line. */
  int width();

  /** Whether a person sits there, who can be waited for. */
  boolean isTerminal();

  @Override
  void close() throws IOException;

  /** A terminal when there is one, else pipes. */
  static ChatScreen open() {
    try {
      return new Edited(TerminalBuilder.builder().system(true).dumb(false).build());
    } catch (IOException | IllegalStateException noTerminal) {
      return new Piped();
    }
  }

  /** JLine: keeps what is being typed whole when a reply arrives. Its history is never written. */
  final class Edited implements ChatScreen {

    private final Terminal terminal;
    private final LineReader reader;

    Edited(Terminal terminal) {
      this.terminal = terminal;
      this.reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
    }

    @Override
    public @Nullable String read(String prompt, String given) {
      try {
        return reader.readLine(prompt, null, given.replace('\n', ' '));
      } catch (EndOfFileException | UserInterruptException over) {
        return null;
      }
    }

    @Override
    public void show(String text) {
      reader.printAbove(text);
    }

    @Override
    public int width() {
      return terminal.getWidth() > 0 ? terminal.getWidth() : Piped.WIDTH; // 0: it does not say
    }

    @Override
    public boolean isTerminal() {
      return true;
    }

    @Override
    public void close() throws IOException {
      terminal.close();
    }
  }

  /** Standard input and output as they are. */
  final class Piped implements ChatScreen {

    private static final int WIDTH = 80;

    private final PrintStream out = System.out;
    private final BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    @Override
    public @Nullable String read(String prompt, String given) {
      try {
        String line = in.readLine();
        return line != null && line.isBlank() ? given : line;
      } catch (IOException gone) {
        return null;
      }
    }

    @Override
    public synchronized void show(String text) {
      out.println(text);
      out.flush();
    }

    @Override
    public int width() {
      return WIDTH;
    }

    @Override
    public boolean isTerminal() {
      return false;
    }

    @Override
    public void close() {
      out.flush();
    }
  }
}
