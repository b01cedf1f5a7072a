package uk.lantern.bot.people;

import org.springframework.stereotype.Component;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** What somebody is called on a card; records outlive the people who are named in them. */
@Component
public record Names(People people, Wording wording) {

  /** A display name; whoever is known no more is somebody who has left, never an id. */
  public String of(PersonKey person) {
    return people
        .find(person)
        .map(Person::displayName)
        .orElseGet(() -> wording.say(NameWording.GONE));
  }
}
