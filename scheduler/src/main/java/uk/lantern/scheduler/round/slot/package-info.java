/**
 * Answers without a name while a round is open: slots in collection {@code roundSlots}, and the
 * keys of rounds, which are never in the database.
 */
@NullMarked
package uk.lantern.scheduler.round.slot;

import org.jspecify.annotations.NullMarked;
