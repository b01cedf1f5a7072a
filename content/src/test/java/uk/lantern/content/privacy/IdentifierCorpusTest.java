package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import uk.lantern.content.privacy.Lines.Line;

/**
 * Every line comes out as its file says, no share of them: a change of a rule that alters one names
 * it here. Lines that the rules were not tuned on are measured by {@link IdentifierUnseenTest}.
 */
class IdentifierCorpusTest {

  private static final List<String> FILES =
      List.of(
          "people.yml",
          "numbers.yml",
          "contact.yml",
          "dates.yml",
          "places.yml",
          "jigsaw.yml",
          "learning.yml",
          "check.yml");

  private static final NameLists LISTS = NameLists.shipped();

  private final IdentifierCheck check = new IdentifierCheck(LISTS);

  @ParameterizedTest
  @FieldSource("FILES")
  void cases107To110EveryLineComesOutAsItsFileSays(String file) throws Exception {
    List<String> otherwise = new ArrayList<>();
    for (Line line : Lines.read(file)) {
      Cleaned cleaned = check.clean(line.text());
      if (!line.spared(cleaned) || !line.keep() && !line.found(cleaned)) {
        otherwise.add(line.text() + " => " + cleaned.text());
      }
    }
    assertThat(otherwise).as("lines of %s that come out otherwise", file).isEmpty();
  }

  @Test
  void everyLineIsCleanAfterOneCleaning() throws Exception {
    for (String file : FILES) {
      for (Line line : Lines.read(file)) {
        String once = check.clean(line.text()).text();
        assertThat(check.clean(once)).isEqualTo(new Cleaned(once, Set.of()));
      }
    }
  }
}
