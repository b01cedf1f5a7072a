package uk.lantern.bot.card;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Needs Node, npm and Chromium: skipped with one line where they are missing, failed in CI. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.Tools.class)
public @interface BrowserTest {

  /** Looks for the tools on the PATH. */
  class Tools implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      var missing =
          Stream.of("node", "npm", "chromium").filter(tool -> find(tool).isEmpty()).toList();
      if (missing.isEmpty()) {
        return ConditionEvaluationResult.enabled("browser tools found");
      }
      String line = "Browser tests need " + String.join(", ", missing) + ": install and run again";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(line);
      }
      return ConditionEvaluationResult.disabled(line);
    }

    static Optional<Path> find(String tool) {
      return Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .map(folder -> Path.of(folder, tool))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
