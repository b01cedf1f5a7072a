package uk.lantern.scheduler.digest.edition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The audience as it was fixed when sending began. Whoever joins later is not in it.
 *
 * @param list id of the frozen list
 * @param size how many persons are on it
 * @param day London date, which every occurrence key of the edition carries
 */
public record Freeze(String list, int size, LocalDate day, Instant at) {}
