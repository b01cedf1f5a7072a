package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code infra/lantern contracts} runs what is tagged, so no store contract may go without. */
class ContractTagTest {

  private static final List<String> MODULES = List.of("content", "scheduler", "bot", "infra/store");

  @Test
  void everyStoreContractCarriesTheTag() {
    List<Path> contracts = MODULES.stream().flatMap(ContractTagTest::contracts).toList();
    assertThat(contracts).as("store contracts").hasSizeGreaterThan(1);
    assertThat(contracts.stream().filter(file -> !tagged(file))).as("without the tag").isEmpty();
  }

  private static boolean tagged(Path file) {
    try {
      return Files.readString(file).contains("@Tag(\"contract\")");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> contracts(String module) {
    Path tests = LanternProcess.ROOT.resolve(module).resolve("src/test/java");
    if (Files.notExists(tests)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(tests)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*Contract.*Test\\.java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
