package uk.lantern.bot.page.round;

import org.jspecify.annotations.Nullable;

/**
 * One row of the CSV.
 *
 * @param group whose answers; in words for everybody
 * @param people how many answered; null when hidden
 * @param answer empty when the whole question is hidden for that group
 * @param count null when hidden
 * @param share per cent; null when hidden
 * @param note what stands in the place of a figure that is hidden
 */
public record RoundCell(
    String question,
    String group,
    @Nullable Integer people,
    String answer,
    @Nullable Integer count,
    @Nullable Integer share,
    String note) {

  @Override
  public String toString() {
    return "RoundCell";
  }
}
