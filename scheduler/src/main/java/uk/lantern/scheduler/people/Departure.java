package uk.lantern.scheduler.people;

/** Something that must end when a person leaves; every bean of this kind is asked. */
public interface Departure {

  /** How many messages wait for this person that leaving would withdraw; for the dry run. */
  int waiting(PersonKey person);

  /**
   * The person has left. May be called again.
   *
   * @return how many messages were withdrawn now
   */
  int left(PersonKey person);
}
