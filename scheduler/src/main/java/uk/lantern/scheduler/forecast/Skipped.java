package uk.lantern.scheduler.forecast;

import java.time.LocalDate;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.outbox.MessageKind;

/** A day on which a letter would have come, had it not been quiet for this person. */
public record Skipped(MessageKind kind, LocalDate day, QuietReason why) {}
