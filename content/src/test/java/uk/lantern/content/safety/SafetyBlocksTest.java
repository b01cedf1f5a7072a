package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.calendar.CalendarConfiguration;

class SafetyBlocksTest {

  private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-11-23T11:00Z");

  private final SafetyBlocks blocks = new SafetyBlocks(CalendarConfiguration.shipped());

  @ParameterizedTest
  @EnumSource(value = SafetyClass.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyClassHasWords(SafetyClass safetyClass) {
    SafetyBlock block = blocks.render(safetyClass, MONDAY, true);
    assertThat(block.lines()).isNotEmpty();
    if (safetyClass.stopsTheTurn()) {
      assertThat(block.plainText()).contains("I have not told anyone", "delete your message");
    }
  }

  @Test
  void frontDoorComesBeforeTheDutyTeamInHours() {
    String text = blocks.render(SafetyClass.S2, MONDAY, true).plainText();
    assertThat(text.indexOf("Front Door")).isLessThan(text.indexOf("Duty Team"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T08:59Z",
        "2026-11-23T17:00Z",
        "2026-11-22T11:00Z",
        "2026-12-28T11:00Z"
      })
  void dutyTeamComesFirstOutOfHoursAndOnBankHolidays(String moment) {
    String text = blocks.render(SafetyClass.S2, ZonedDateTime.parse(moment), true).plainText();
    assertThat(text.indexOf("Duty Team")).isLessThan(text.indexOf("Front Door"));
  }

  @Test
  void everyNumberLineIsMarkedInLocal() {
    assertThat(blocks.render(SafetyClass.S2, MONDAY, true).lines())
        .filteredOn(line -> line.kind() == SafetyBlock.LineKind.CONTACT)
        .hasSize(3)
        .allMatch(line -> line.text().startsWith("DEMO: check before use"));
  }

  @Test
  void shippedContactsRefuseTheStartAndNameTheAreas() {
    assertThat(ContactBlockPolicy.refusal(blocks.contacts(), LocalDate.of(2026, 11, 23)))
        .hasValueSatisfying(text -> assertThat(text).contains("West Sussex", "National"));
  }
}
