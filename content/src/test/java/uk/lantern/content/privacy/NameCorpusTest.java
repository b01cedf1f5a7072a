package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.privacy.Lines.Line;

/** The rules for names alone, without another rule that would make up for them, line by line. */
class NameCorpusTest {

  private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

  private final IdentifierCheck check = Names.check();

  @ParameterizedTest
  @ValueSource(strings = {"people.yml", "check.yml"})
  void case110EveryNameIsTakenOutAndNothingElse(String file) throws Exception {
    List<String> otherwise = new ArrayList<>();
    for (Line line : Lines.read(file)) {
      Cleaned cleaned = check.clean(line.text());
      if (line.kind().equals("NAME") && (!gone(line, cleaned) || !line.spared(cleaned))) {
        otherwise.add(line.text() + " => " + cleaned.text());
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"learning.yml", "check.yml"})
  void questionsAboutNobodyAreLeftAsTheyCame(String file) throws Exception {
    for (Line line : Lines.read(file)) {
      if (line.keep()) {
        assertThat(check.clean(line.text())).isEqualTo(new Cleaned(line.text(), Set.of()));
      }
    }
  }

  /** A date of birth in the same line is another rule's. */
  private static boolean gone(Line line, Cleaned cleaned) {
    return line.gone() != null
        && line.gone().stream()
            .filter(part -> !NUMBER.matcher(part).matches())
            .noneMatch(cleaned.text()::contains);
  }
}
