package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {

  @Test
  void everyRealReportBecomesADraftWithPages() throws IOException {
    Path root = Path.of(System.getProperty("lantern.root"));
    Path folder =
        Stream.of("../shared", "../../shared")
            .map(p -> root.resolve(p).resolve("data/inspection-reports"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(root.resolve("absent"));
    assumeTrue(Files.isDirectory(folder), "No inspection reports beside this checkout: skipped");
    try (Stream<Path> files = Files.list(folder)) {
      List<Imported> all =
          files.filter(f -> f.toString().endsWith(".pdf")).map(Importing::read).toList();
      assertThat(all)
          .hasSize(33)
          .allSatisfy(one -> assertThat(one).isInstanceOf(Imported.Draft.class));
      assertThat(all)
          .allSatisfy(
              one ->
                  assertThat(((Imported.Draft) one).item().text().sections())
                      .hasSizeGreaterThan(3));
    }
  }

  @Test
  void aDamagedFileIsRefusedByNameWithAReason(@TempDir Path folder) throws IOException {
    Path broken =
        Files.writeString(folder.resolve("2023-05-11-west-sussex-inspection-of-x.pdf"), "no");
    assertThat(Importing.read(broken))
        .isEqualTo(
            new Imported.Refused(
                broken.getFileName().toString(), "The file is damaged or is not a PDF."));
  }
}
