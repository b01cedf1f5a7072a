package uk.lantern.content.learning;

import org.jspecify.annotations.Nullable;

/**
 * One line of an item's history; added, never changed.
 *
 * @param at milliseconds since 1970
 * @param by opaque, as in {@link Editor#link()}
 * @param to the state it has had since, a {@link PublicationStatus}, or {@code ANONYMISED}
 * @param why null where no reason was asked for
 */
public record HistoryEntry(long at, String by, String to, @Nullable String why) {

  /** The state only: reasons are people's words. */
  @Override
  public String toString() {
    return "HistoryEntry[" + to + "]";
  }
}
