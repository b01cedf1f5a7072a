package uk.lantern.bot;

import picocli.CommandLine;
import uk.lantern.bot.command.Commands;
import uk.lantern.bot.command.Failures;

/** Where Lantern starts: every command of {@code infra/lantern}, {@code serve} by default. */
public final class Lantern {

  private Lantern() {}

  public static void main(String[] args) {
    int exit =
        new CommandLine(new Commands())
            .setExecutionExceptionHandler(new Failures())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args.length == 0 ? SERVE : args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static final String[] SERVE = {"serve"};
}
