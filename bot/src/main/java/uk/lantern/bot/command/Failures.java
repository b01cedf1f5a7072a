package uk.lantern.bot.command;

import picocli.CommandLine;
import uk.lantern.store.StoreRefusal;

/** One clear sentence on stderr instead of a stack trace. */
public final class Failures implements CommandLine.IExecutionExceptionHandler {

  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("lantern: " + sentence(failure));
    return FAILED;
  }

  /** The sentence of the innermost failure that has one: Spring wraps ours in its own. */
  static String sentence(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null && !(deepest instanceof StoreRefusal)) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }
}
