package uk.lantern.content.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.catalogue.ContentFiles;

/** What is said is the file's text, the first time and every time after it. */
class WordingTest {

  private enum TestWording implements WordingKey {
    PLAIN,
    WITH_TWO,
    MISSING
  }

  /** Two of them have one name, as two packages' enums may. */
  private enum OtherWording implements WordingKey {
    PLAIN
  }

  private static final String FILE =
      """
      owner: DEMO Editor
      reviewBy: 2030-01-01
      version: 1
      texts:
        test.plain: "Said as it is: $1."
        test.with-two: "{name} has {count}, {name}."
        other.plain: "The other one."
      """;

  @TempDir Path folder;
  private Wording wording;

  @BeforeEach
  void load() throws IOException {
    Path file = Files.createDirectory(folder.resolve("wording")).resolve("test.yml");
    Files.writeString(file, FILE);
    wording = Wording.load(ContentFiles.in(folder), LocalDate.of(2026, 11, 27));
  }

  @Test
  void aTextIsTheSameEachTime() {
    for (int i = 0; i < 3; i++) {
      assertThat(wording.say(TestWording.PLAIN)).isEqualTo("Said as it is: $1.");
      assertThat(wording.say(OtherWording.PLAIN)).isEqualTo("The other one.");
    }
  }

  @Test
  void valuesArePutInAnewEachTime() {
    assertThat(wording.say(TestWording.WITH_TWO, Map.of("name", "$0 {count}", "count", 1)))
        .isEqualTo("$0 {count} has 1, $0 {count}.");
    assertThat(wording.say(TestWording.WITH_TWO, Map.of("name", "Jo", "count", 2)))
        .isEqualTo("Jo has 2, Jo.");
    assertThat(wording.placeholders(TestWording.WITH_TWO)).containsExactly("count", "name");
  }

  @Test
  void valuesAndPlaceholdersMustAgree() {
    assertThatThrownBy(() -> wording.say(TestWording.WITH_TWO))
        .hasMessageContaining("test.with-two has the placeholders [count, name] but was given []");
    assertThatThrownBy(() -> wording.say(TestWording.PLAIN, Map.of("name", "Jo")))
        .hasMessageContaining("was given [name]");
  }

  @Test
  void aKeyWithoutATextIsNamedEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> wording.say(TestWording.MISSING)).hasMessageContaining("missing");
    }
  }
}
