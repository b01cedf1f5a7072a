package uk.lantern.scheduler.action.store;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.people.PersonKey;

/**
 * To whom something shows, as text of one field: {@code p|} somebody who has to do with it, {@code
 * o|} somebody who does it (for their manager), {@code a|} an agency, {@code g|} a group. So a
 * person's whole sight is one question to one index.
 */
final class Keys {

  private Keys() {}

  static String person(PersonKey person) {
    return "p|" + id(person);
  }

  static String doer(PersonKey person) {
    return "o|" + id(person);
  }

  static String agency(String code) {
    return "a|" + code;
  }

  static String group(String code) {
    return "g|" + code;
  }

  /** Those that open something to somebody. */
  static List<String> of(Sight sight) {
    List<String> keys = new ArrayList<>();
    keys.add(person(sight.self()));
    sight.team().forEach(each -> keys.add(doer(each)));
    sight.agencies().forEach(each -> keys.add(agency(each)));
    sight.groups().forEach(each -> keys.add(group(each)));
    return keys;
  }

  static String id(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }

  static PersonKey ofId(String id) {
    int bar = id.indexOf('|');
    return new PersonKey(id.substring(0, bar), id.substring(bar + 1));
  }
}
