package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a number that people ring comes from. */
class ContactBookTest {

  @Test
  void aLineIsFoundByItsUseTogetherWithItsBlock() {
    ContactBook.Entry entry = ContactBook.shipped().entry("duty_team");
    assertThat(entry.line().name()).isEqualTo("Emergency Duty Team");
    assertThat(entry.block().area()).isEqualTo("West Sussex");
    assertThat(ContactBook.shipped().entry("east_sussex").block().area()).isEqualTo("East Sussex");
  }

  @Test
  void aUseThatNoLineHasIsNamed() {
    assertThatThrownBy(() -> ContactBook.shipped().entry("lollipop_lady"))
        .hasMessageContaining("'lollipop_lady'")
        .hasMessageContaining("add it");
  }

  @Test
  void aPartnershipsOwnFileTakesThePlaceOfTheShippedOne(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.yml");
    Files.writeString(
        own,
        """
        owner: DEMO Business manager
        blocks:
          - area: DEMO Northshire
            source: https://example.org/
            officialPage: https://example.org/
            lastVerifiedOn: 2026-11-20
            verifiedBy: DEMO Business manager
            lines:
              - {name: Front door, text: "Front door: 01632 960001", use: front_door}
        """);
    ContactBook book = new ContactBook(own.toString());
    assertThat(book.entry("front_door").line().text()).isEqualTo("Front door: 01632 960001");
    assertThat(book.blocks())
        .extracting(ContactBlock::lastVerifiedOn)
        .containsExactly(LocalDate.of(2026, 11, 20));
  }

  @Test
  void aFileThatIsNotThereIsNamedWithWhatToCheck() {
    assertThatThrownBy(() -> new ContactBook("no/such/file.yml"))
        .hasMessageContaining("no/such/file.yml")
        .hasMessageContaining("check the path");
  }
}
