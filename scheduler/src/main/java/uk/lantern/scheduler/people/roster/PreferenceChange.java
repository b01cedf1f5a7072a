package uk.lantern.scheduler.people.roster;

import java.util.List;
import java.util.function.UnaryOperator;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preference;

/**
 * How somebody would be written to from now on.
 *
 * @param how applied to what is kept at the moment of writing, so that nobody's own choice is lost
 */
public record PreferenceChange(
    Person person, List<Changes.Field> fields, UnaryOperator<Preference> how) {

  @Override
  public String toString() {
    return "PreferenceChange[" + person + "]";
  }
}
