package uk.lantern.scheduler.forecast;

import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Person;

/**
 * Foresees one kind of letter. Whoever adds a sweep adds a bean of this type that asks the same
 * policy with the same stored state; nothing else has to know of it.
 */
public interface ForecastContributor {

  /** The kind whose letters it foresees; no other contributor has it. */
  MessageKind kind();

  /**
   * What the sweep would offer this person in the period if nothing changed, whether or not it has
   * been offered already.
   *
   * @param own the person's days off, leave and pause, perhaps not saved yet
   */
  Foreseen foresee(Person person, PersonalTime own, Period period);
}
