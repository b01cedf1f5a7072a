package uk.lantern.scheduler.people;

/** Looks at those a message is for; each look is a new one, and remembers nothing of the last. */
public final class Addressees {

  private final People people;
  private final Preferences preferences;

  public Addressees(People people, Preferences preferences) {
    this.people = people;
    this.preferences = preferences;
  }

  /** Reads nothing yet. */
  public Addressee at(PersonKey key) {
    return new Addressee(key, people, preferences);
  }
}
