package uk.lantern.content.safety;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.BankHolidays;
import uk.lantern.content.calendar.ContactHours;

/**
 * The lines people may ring in one area.
 *
 * @param source public page the lines were taken from
 * @param lastVerifiedOn London date somebody last tried every line; null when nobody has
 * @param verifiedBy who did; empty when nobody has
 */
public record ContactBlock(
    String area,
    String source,
    String officialPage,
    @Nullable LocalDate lastVerifiedOn,
    String verifiedBy,
    List<ContactLine> lines) {

  public ContactBlock {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param use what {@code safety/blocks.yml} calls it by
   * @param hours when it is answered; null means always
   * @param coversFor the use of the line it stands in for out of hours; null means none
   */
  public record ContactLine(
      String name,
      String text,
      String use,
      @Nullable ContactHours hours,
      @Nullable String coversFor) {

    /** True when somebody answers at that moment. */
    boolean answers(ZonedDateTime moment, BankHolidays holidays) {
      return hours == null || hours.open(moment, holidays);
    }
  }
}
