package uk.lantern.scheduler.people.roster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.PeopleCodes;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Team;

/**
 * What is stored and what may be named; the rows read so far are added to it.
 *
 * @param managers object id of who manages somebody, of the same tenant; nobody is in it with none
 */
record Known(
    Map<String, Agency> agencies,
    Map<String, Team> teams,
    Map<PersonKey, Person> people,
    Map<PersonKey, String> managers,
    Vocabulary vocabulary,
    PeopleCodes codes,
    SchoolClosures schools,
    Groups groups) {

  static Known stored(Register register, Vocabulary vocabulary, SchoolClosures schools) {
    return new Known(
        by(register.agencies(), Agency::code),
        by(register.teams(), Team::code),
        by(register.people(), Person::key),
        register.managers(),
        vocabulary,
        PeopleCodes.shipped(),
        schools,
        Groups.shipped());
  }

  @Override
  public String toString() {
    return "Known[%d people]".formatted(people.size());
  }

  private static <K, T> Map<K, T> by(Collection<T> all, Function<T, K> key) {
    Map<K, T> map = new LinkedHashMap<>();
    all.forEach(one -> map.put(key.apply(one), one));
    return map;
  }
}
