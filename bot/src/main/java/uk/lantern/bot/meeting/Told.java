package uk.lantern.bot.meeting;

import java.time.LocalDate;

/** What somebody told of a meeting, as far as it can be counted. */
sealed interface Told {

  /** How many took part, and on which day. */
  record Meeting(int people, LocalDate on) implements Told {}

  /** No number, or several of which nobody knows which is meant. */
  record NoNumber() implements Told {}

  /** A number that cannot be people in a meeting: none, fewer than none, or too many. */
  record NotCountable() implements Told {}

  /** A day to come, or too long ago. */
  record NotThatDay() implements Told {}
}
