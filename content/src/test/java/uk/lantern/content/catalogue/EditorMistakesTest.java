package uk.lantern.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an editor gets wrong is named with file, line, field and fix. Mistakes are made in items of
 * {@code editor/library}, so that lines stay where they are, and in the lists that ship.
 */
class EditorMistakesTest {

  /** A stretch of a file, what somebody makes of it, and the sentence that they should read. */
  record Mistake(String file, String right, String wrong, String sentence) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  private static final Path EDITOR =
      Path.of(System.getProperty("lantern.root"), "content/src/test/resources/editor");

  @TempDir Path folder;

  static List<Mistake> mistakes() {
    List<Problem> problems = new ArrayList<>();
    ContentFile file = ContentFiles.in(EDITOR).matching("mistakes.yml").getFirst();
    List<Mistake> mistakes =
        Yaml.read(file, problems).inners("mistakes").stream()
            .map(EditorMistakesTest::mistake)
            .toList();
    assertThat(problems).isEmpty();
    return mistakes;
  }

  private static Mistake mistake(Fields one) {
    one.only("file", "right", "wrong", "sentence");
    return new Mistake(
        one.text("file"),
        one.text("right"),
        Objects.requireNonNullElse(one.textOrNull("wrong"), ""),
        one.text("sentence"));
  }

  @BeforeEach
  void copyWhatShipsAndTheItemsToSpoil() throws IOException {
    for (String pattern : List.of("*.yml", "library/*.md")) {
      for (ContentFile file : ContentFiles.shipped().matching(pattern)) {
        copy(file);
      }
    }
    for (ContentFile file : ContentFiles.in(EDITOR).matching("library/*.md")) {
      copy(file);
    }
    Catalogue.load(ContentFiles.in(folder), true); // they are fine before they are spoilt
  }

  private void copy(ContentFile file) throws IOException {
    Path copy = folder.resolve(file.name());
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, file.text());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isNamedWithFileLineFieldAndFix(Mistake mistake) throws IOException {
    Path file = folder.resolve(mistake.file());
    String text = Files.readString(file);
    assertThat(text).contains(mistake.right());
    Files.writeString(file, text.replace(mistake.right(), mistake.wrong()));
    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining(mistake.file())
        .hasMessageContaining(mistake.sentence());
  }

  @Test
  void twoPrioritySetsMayFollowEachOtherButNotOverlap() throws IOException {
    Path file = folder.resolve("priorities.yml");
    String shipped = Files.readString(file);
    List<PrioritySet> before = Catalogue.load(ContentFiles.in(folder), true).prioritySets();
    LocalDate end = before.getLast().validTo();
    Files.writeString(file, shipped + set(end.plusDays(1)));
    assertThat(Catalogue.load(ContentFiles.in(folder), true).prioritySets())
        .hasSize(before.size() + 1);
    Files.writeString(file, shipped + set(end));
    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .hasMessageContaining(
            "validFrom: begins before "
                + before.getLast().code()
                + " ends on "
                + end
                + "; let one set begin the day after the other ends");
  }

  private static String set(LocalDate from) {
    return """
          - code: next
            name: DEMO next priorities
            validFrom: %s
            validTo: 2099-03-31
            priorities:
              - {number: 1, title: First, plainTitle: First}
        """
        .formatted(from);
  }
}
