package uk.lantern.bot.teams;

import java.util.function.Function;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What the Teams edge asks of the rest.
 *
 * @param people somebody unknown is a practitioner without an agency, never null
 * @param words the text of a key
 * @param deletions told when a person deleted a message of theirs in Teams
 */
public record Surroundings(People people, Function<WordingKey, String> words, Deletions deletions) {

  /** Who people are, and how they want to be answered. */
  public interface People {
    /**
     * @param shown the name Teams shows, for showing it back only: anybody can call themselves
     *     anything
     */
    Person person(PersonKey key, String shown);

    /** Whom somebody is here: themselves, but for a tester who plays another person. */
    default PersonKey played(PersonKey signedIn) {
      return signedIn;
    }

    /** Whether this person wants text instead of cards. */
    boolean prefersText(PersonKey key);
  }

  /** Forgets what was kept of one message. */
  @FunctionalInterface
  public interface Deletions {
    void deleted(PersonKey who, ActivityKey message);
  }
}
