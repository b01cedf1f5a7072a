package uk.lantern.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolClosuresTest {

  private static final String HEAD = "owner: x\nreviewBy: 2027-01-01\nversion: 1\ncalendars:\n";
  private static final String ONE =
      "  - {code: north, name: North, source: a page, checkedOn: 2026-11-26,"
          + " coveredUntil: 2027-08-31, closed: [%s]}\n";

  private final SchoolClosures demo = SchoolClosuresFile.shipped(true);

  @ParameterizedTest
  @CsvSource({
    "2026-10-23, false",
    "2026-10-24, true",
    "2026-11-01, true",
    "2026-11-02, false",
    "2026-12-25, true",
    "2027-01-03, true",
    "2027-01-04, false",
    "2027-07-21, false",
    "2027-08-31, true"
  })
  void theDemoSchoolIsClosedFromTheFirstToTheLastDayOfEachStretch(LocalDate day, boolean closed) {
    assertThat(demo.isClosed("demo_marram", day)).isEqualTo(closed);
  }

  @Test
  void aCalendarNobodyKnowsIsNeverClosed() {
    assertThat(demo.isClosed("elsewhere", LocalDate.of(2026, 12, 25))).isFalse();
    assertThat(demo.knows("elsewhere")).isFalse();
  }

  @Test
  void fictionalCalendarsExistInATrialOnly() {
    assertThat(demo.codes()).containsExactly("demo_marram");
    assertThat(SchoolClosuresFile.shipped(false).codes()).isEmpty();
  }

  @Test
  void itWarnsNinetyDaysBeforeACalendarEnds() {
    assertThat(demo.warnings(LocalDate.of(2027, 6, 1))).isEmpty();
    assertThat(demo.warnings(LocalDate.of(2027, 6, 2)))
        .singleElement()
        .asString()
        .contains("demo_marram", "2027-08-31");
  }

  @Test
  void aMistakeStopsTheStartAndNamesPlaceAndFix() {
    refused("calendars: []", "'owner' is missing in the file");
    refused(HEAD + ONE.formatted("{name: Easter, from: 2027-04-11, to: 2027-03-26}"), "ends on");
    refused(HEAD + ONE.formatted("{name: Easter, from: 2027-04-11}"), "'to' is missing in Easter");
    refused(HEAD + ONE.formatted("") + ONE.formatted(""), "'north' is there twice");
    refused(HEAD + ONE.formatted("{name: Easter, from: 11/04/2027, to: 2027-04-12}"), "Mend that");
    refused(HEAD.replace("owner", "boss"), "Mend that line");
  }

  @Test
  void aFileThatIsNotThereStopsTheStart() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SchoolClosuresFile.read(Path.of("nowhere.yml"), false))
        .withMessageContaining("lantern.calendar.school-closures");
  }

  private static void refused(String yaml, String because) {
    var in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    assertThatIllegalStateException()
        .isThrownBy(() -> SchoolClosuresFile.read(in, "closures.yml", false))
        .withMessageContaining("closures.yml")
        .withMessageContaining(because);
  }
}
