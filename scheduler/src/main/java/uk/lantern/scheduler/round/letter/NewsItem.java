package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Something to tell one person about a round: references only, never what was answered.
 *
 * @param part what of the round, for example {@code C07}; empty for all of it
 * @param agency code of the agency whose part it is; empty for none
 * @param by who took the step
 * @param day London day of the step
 * @param step tells one step from the next of the same kind, for example the turn it led to
 */
public record NewsItem(
    News news,
    String round,
    String part,
    String agency,
    PersonKey whom,
    PersonKey by,
    LocalDate day,
    long step) {}
