package uk.lantern.bot.command;

import java.io.PrintStream;

/** One line on stderr that shows how far a long command is; stdout stays for its results. */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 24;

  private final String doing;
  private final PrintStream out;
  private boolean drawn;
  private int length;

  ProgressBar(String doing) {
    this(doing, System.err);
  }

  ProgressBar(String doing, PrintStream out) {
    this.doing = doing;
    this.out = out;
  }

  /** Draws over what was drawn before. */
  synchronized void show(int done, int total) {
    int full = total == 0 ? WIDTH : WIDTH * done / total;
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    String line = doing + " [" + bar + "] " + done + " of " + total;
    out.print("\r" + line);
    out.flush();
    drawn = true;
    length = line.length();
  }

  /** Takes the bar away, so that a result can stand in its line; the next one is drawn below. */
  synchronized void clear() {
    out.print("\r" + " ".repeat(length) + "\r");
    out.flush();
  }

  /** Leaves the bar where it is and goes on below it. */
  @Override
  public synchronized void close() {
    if (drawn) {
      out.println();
    }
  }
}
