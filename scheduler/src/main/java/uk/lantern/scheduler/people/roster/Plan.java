package uk.lantern.scheduler.people.roster;

import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Team;

/**
 * Everything a folder would change; what is equal already is not in it.
 *
 * @param turn of the stored list that it was compared with
 */
public record Plan(
    List<Changes<Agency>> agencies,
    List<Changes<Team>> teams,
    List<PersonChange> people,
    List<PreferenceChange> preferences,
    long turn) {

  Plan(
      List<Changes<Agency>> agencies,
      List<Changes<Team>> teams,
      List<PersonChange> people,
      List<PreferenceChange> preferences) {
    this(agencies, teams, people, preferences, 0);
  }

  /** The same, compared with the list of that turn. */
  Plan comparedAt(long number) {
    return new Plan(agencies, teams, people, preferences, number);
  }

  public boolean isEmpty() {
    return agencies.isEmpty() && teams.isEmpty() && people.isEmpty() && preferences.isEmpty();
  }

  /** What differs; for a new agency, what there is. */
  public static List<Changes.Field> fieldsOf(Changes<Agency> change) {
    Agency before = change.before();
    return Changes.between(
        before == null ? Map.of() : AgencyRows.fields(before), AgencyRows.fields(change.after()));
  }

  /** The same for a team. */
  public static List<Changes.Field> fieldsOfTeam(Changes<Team> change) {
    Team before = change.before();
    return Changes.between(
        before == null ? Map.of() : TeamRows.fields(before), TeamRows.fields(change.after()));
  }

  @Override
  public String toString() {
    return "Plan[%d agencies, %d teams, %d people, %d preferences]"
        .formatted(agencies.size(), teams.size(), people.size(), preferences.size());
  }
}
