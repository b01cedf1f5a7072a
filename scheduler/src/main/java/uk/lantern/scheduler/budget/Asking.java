package uk.lantern.scheduler.budget;

import java.time.LocalDate;
import uk.lantern.scheduler.outbox.MessageKind;

/**
 * Something that asks one person for something and has not been settled yet.
 *
 * @param id of its delivery
 * @param date of its occurrence, London
 * @param sending whether it is being posted at this moment
 */
public record Asking(String id, MessageKind kind, LocalDate date, boolean sending) {}
