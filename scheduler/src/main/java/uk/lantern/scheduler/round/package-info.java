/** Rounds: a questionnaire put to an audience until a date, and what was answered. */
@NullMarked
package uk.lantern.scheduler.round;

import org.jspecify.annotations.NullMarked;
