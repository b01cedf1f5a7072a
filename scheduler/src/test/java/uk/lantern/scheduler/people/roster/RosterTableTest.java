package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;
import static uk.lantern.scheduler.people.roster.RosterWorld.TENANT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no table with the right columns. */
class RosterTableTest {

  private static final String HEAD = "tenant,objectId,name,agency,jobFamily,leftDate\n";

  @TempDir Path folder;
  private RosterWorld world;

  @BeforeEach
  void open() {
    world = new RosterWorld(folder);
  }

  @AfterEach
  void close() {
    assertThat(world.register().people()).as("nothing is written").isEmpty();
    assertThat(world.register().agencies()).isEmpty();
    world.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "objectId,name,agency,jobFamily | people.csv line 1, tenant: is missing; add that column",
        "tenant,objectId,name,agency,jobFamily,phone | people.csv line 1, phone: is no column of this file",
        "tenant,objectId,name,name,agency,jobFamily | people.csv line 1, name: is there twice",
      })
  void aHeaderThatCannotBeUsedIsNamedAndNothingElseIs(String header, String problem) {
    people(header + "\n" + header.replaceAll("[^,]+", "x") + "\n");
    assertThat(world.problems(ALEX)).singleElement().asString().startsWith(problem);
  }

  @Test
  void aFileThatIsNoTableIsNamed() {
    world.file("people.csv", "");
    assertThat(world.problems(ALEX)).singleElement().asString().contains("is empty");
    world.file("people.csv", (HEAD + TENANT + ",Zoë").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(world.problems(ALEX)).singleElement().asString().contains("is not UTF-8");
    world.file("people.csv", HEAD + "\"" + TENANT);
    assertThat(world.problems(ALEX)).singleElement().asString().contains("quotation mark");
  }

  @Test
  void case092AFileThatIsTooLargeIsRefused() {
    world.file("people.csv", new byte[20 * 1024 * 1024 + 1]);
    assertThat(world.problems(ALEX)).singleElement().asString().contains("larger than 20 MB");
  }

  @Test
  void aFolderWithoutAnyOfTheFilesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.read(ALEX))
        .withMessageContaining("holds none of agencies.csv");
  }

  private void people(String csv) {
    world.file("agencies.csv", RosterWorld.AGENCIES).file("people.csv", csv);
  }
}
