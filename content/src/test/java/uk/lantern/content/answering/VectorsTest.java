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
import uk.lantern.content.learning.LearningItem;

class VectorsTest {

  private static final Embedder EMBEDDER = new Embedder(LanguageModel.MINILM);

  @Test
  void whatACrashTearsIsWrittenOverAndTheRestIsKept(@TempDir Path folder) throws IOException {
    new Vectors(EMBEDDER, folder).of(passage("A bruise on a baby."));
    Path file = only(folder);
    long one = Files.size(file);
    Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
    new Vectors(EMBEDDER, folder).of(passage("Neglect over years."));
    long two = Files.size(file);
    Vectors again = new Vectors(EMBEDDER, folder);
    IndexedPassage baby = again.of(passage("A bruise on a baby."));
    again.of(passage("Neglect over years."));
    assertThat(Files.size(file)).isEqualTo(two).isGreaterThan(one);
    assertThat(baby.tokens().get().tokens()).hasSizeGreaterThan(1);
  }

  @Test
  void whatAnotherProcessAppendsIsTakenOverNotWrittenTwice(@TempDir Path folder)
      throws IOException {
    Vectors mine = new Vectors(EMBEDDER, folder);
    Vectors theirs = new Vectors(EMBEDDER, folder);
    theirs.of(passage("A bruise on a baby."));
    long one = Files.size(only(folder));
    IndexedPassage baby = mine.of(passage("A bruise on a baby."));
    assertThat(Files.size(only(folder))).isEqualTo(one);
    assertThat(baby.vector().similarity(EMBEDDER.embed("A bruise on a baby."))).isGreaterThan(0.98);
  }

  @Test
  void aWordIsReadAsItIsMeantAndASentenceWhereItStands() {
    PassageVectors vectors =
        PassageVectors.of(
            passage("The audit looked at neglect in families.", "It found that records were thin."),
            EMBEDDER);
    Embedding asked = EMBEDDER.embed("what did the audit of neglect find");
    assertThat(asked.similarity(vectors.sentences().get(1)))
        .isGreaterThan(asked.similarity(EMBEDDER.embed("It found that records were thin.")));
    assertThat(vectors.tokens().tokens()).extracting(TokenVectors.Token::sentence).contains(0, 1);
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
    IndexedPassage baby = new Vectors(EMBEDDER, blocked).of(passage("A baby."));
    assertThat(baby.vector().similarity(EMBEDDER.embed("A baby."))).isGreaterThan(0.98);
    assertThat(baby.tokens().get().tokens()).isNotEmpty();
  }

  private static Passage passage(String... sentences) {
    LearningItem item = Reports.report("id", "Nowhere", 2026, String.join(" ", sentences));
    return new Passage(item, item.text().sections().getFirst(), List.of(sentences));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
