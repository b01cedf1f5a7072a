package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {

  private static final Embedder EMBEDDER = new Embedder();

  @Test
  void whatACrashTearsIsWrittenOverAndTheRestIsKept(@TempDir Path folder) throws IOException {
    new Vectors(EMBEDDER, folder).of("A bruise on a baby.");
    Path file = only(folder);
    long one = Files.size(file);
    Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
    new Vectors(EMBEDDER, folder).of("Neglect over years.");
    assertThat(Files.size(file)).isEqualTo(2 * one);
    Vectors again = new Vectors(EMBEDDER, folder);
    again.of("A bruise on a baby.");
    again.of("Neglect over years.");
    assertThat(Files.size(file)).isEqualTo(2 * one);
  }

  @Test
  void oneByteANumberIsNearEnough() {
    Embedding baby = EMBEDDER.embed("A baby has a bruise.");
    assertThat(baby.similarity(baby)).isBetween(0.99, 1.01);
    assertThat(baby.similarity(EMBEDDER.embed("An infant was bruised.")))
        .isGreaterThan(baby.similarity(EMBEDDER.embed("The car park is closed.")) + 0.3);
  }

  @Test
  void aFolderThatCannotBeWrittenStillGivesVectors(@TempDir Path folder) throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
    assertThat(new Vectors(EMBEDDER, blocked).of("A baby.").similarity(EMBEDDER.embed("A baby.")))
        .isGreaterThan(0.99);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
