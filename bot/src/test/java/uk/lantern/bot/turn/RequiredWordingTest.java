package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;

/** Every text that can be said exists, and nothing else stands in the wording files. */
class RequiredWordingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path SHIPPED =
      Path.of(System.getProperty("lantern.root"), "content/src/main/resources/wording");

  @TempDir Path folder;

  @Test
  void everyKeyOfEveryPackageIsRequired() {
    assertThat(RequiredWording.keys())
        .extracting(key -> key.getClass().getSimpleName())
        .contains(
            "AskWording",
            "ForecastWording",
            "HelpWording",
            "JobFamilyWording",
            "KeepWording",
            "LaterWording",
            "LocalWording",
            "PassOnWording",
            "PeopleWording",
            "PreferenceWording",
            "QuestionWording",
            "QuestionsWording",
            "ReceiveWording",
            "Role",
            "TeamsWording",
            "TimeWording",
            "TurnWording");
    new RequiredWording(Wording.load(TODAY));
  }

  @Test
  void aMissingTextStopsTheStartAndIsNamed() throws IOException {
    Path wording = Files.createDirectories(folder.resolve("wording"));
    try (var files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(
            wording.resolve(file.getFileName().toString()),
            text.replace("  ask.no-item:", "  ask.no-article:")
                .replace("  role.auditor:", "  role.listener:"));
      }
    }
    Wording broken = Wording.load(ContentFiles.in(folder), TODAY);
    assertThatThrownBy(() -> new RequiredWording(broken))
        .hasMessage(
            "no wording file has [ask.no-item, role.auditor]; add the keys under texts: in"
                + " wording/*.yml");
  }

  @Test
  void noTextIsLeftThatNothingSays() throws IOException {
    Set<String> said =
        RequiredWording.keys().stream().map(WordingKey::key).collect(Collectors.toSet());
    Set<String> written = new TreeSet<>();
    try (var files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        Files.readString(file)
            .lines()
            .filter(line -> line.matches("  [a-z0-9.-]+:.*"))
            .map(line -> line.strip().replaceFirst(":.*", ""))
            .forEach(written::add);
      }
    }
    assertThat(written).isEqualTo(new TreeSet<>(said));
  }
}
