package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
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
        .hasSize(5)
        .allMatch(line -> line.text().startsWith("DEMO: check before use"));
  }

  @Test
  void shippedContactsRefuseTheStartAndNameTheAreas() {
    assertThat(ContactBlockPolicy.refusal(blocks.contacts(), LocalDate.of(2026, 11, 23)))
        .hasValueSatisfying(text -> assertThat(text).contains("West Sussex", "National"));
  }

  private static ContactBook verifiedOn(String date) {
    return new ContactBook(
        ContactBook.shipped().blocks().stream()
            .map(
                block ->
                    new ContactBlock(
                        block.area(),
                        block.source(),
                        block.officialPage(),
                        LocalDate.parse(date),
                        "DEMO Business manager",
                        block.lines()))
            .toList());
  }

  @Test
  void staleContactsPutTheOfficialPageRightAfter999AndSayOnceWhenTheyWereChecked() {
    SafetyBlocks stale =
        new SafetyBlocks(verifiedOn("2026-10-01"), CalendarConfiguration.shipped());
    List<SafetyBlock.Line> lines = stale.render(SafetyClass.S2, MONDAY, false).lines();
    assertThat(lines.get(0).text()).contains("999");
    assertThat(lines.get(1).text()).contains("West Sussex", "last checked on 1 October 2026");
    assertThat(lines.get(1).url()).startsWith("https://www.westsussex.gov.uk/");
    assertThat(lines)
        .filteredOn(line -> line.text().startsWith("West Sussex:"))
        .as("said once, however many numbers the area has")
        .hasSize(1);
  }

  @Test
  void contactsVerifiedWithinThirtyDaysCarryNoWarningAndLetLanternStart() {
    ContactBook fresh = verifiedOn("2026-10-24");
    SafetyBlocks rendered = new SafetyBlocks(fresh, CalendarConfiguration.shipped());
    assertThat(rendered.render(SafetyClass.S2, MONDAY, false).plainText())
        .doesNotContain("last checked", "DEMO");
    assertThat(ContactBlockPolicy.refusal(fresh.blocks(), LocalDate.of(2026, 11, 23))).isEmpty();
    assertThat(ContactBlockPolicy.refusal(fresh.blocks(), LocalDate.of(2026, 11, 24)))
        .hasValueSatisfying(text -> assertThat(text).contains("West Sussex"));
  }

  @Test
  void neighbouringAreasAreNamedWithTheirOfficialPages() {
    SafetyBlock block = blocks.render(SafetyClass.S2, MONDAY, true);
    assertThat(block.plainText()).contains("Front Door for Families", "Single Point of Advice");
    assertThat(block.lines())
        .extracting(SafetyBlock.Line::url)
        .contains("https://www.brighton-hove.gov.uk/", "https://www.eastsussex.gov.uk/");
    assertThat(blocks.render(SafetyClass.S6, MONDAY, true).plainText())
        .contains("Safeguarding Adults Board");
    assertThat(blocks.render(SafetyClass.S7, MONDAY, true).plainText()).contains("Prevent lead");
  }
}
