package uk.lantern.content.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * One line.
   *
   * @param use what {@code safety/blocks.yml} calls it by
   */
  public record ContactLine(String name, String text, String use) {}
}
