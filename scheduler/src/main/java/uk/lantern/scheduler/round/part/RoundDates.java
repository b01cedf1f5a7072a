package uk.lantern.scheduler.round.part;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * London dates and moments of a round.
 *
 * @param opens never between 01:00 and 01:59
 * @param closes the first moment at which an answer is too late; never between 01:00 and 01:59
 * @param results when people are told what was said
 * @param meeting where agencies agree a joint view; null for all but multi-agency audits
 */
public record RoundDates(
    LocalDateTime opens, LocalDateTime closes, LocalDate results, @Nullable LocalDate meeting) {}
