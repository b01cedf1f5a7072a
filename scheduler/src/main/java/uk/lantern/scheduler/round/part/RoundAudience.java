package uk.lantern.scheduler.round.part;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a round is put to; an empty set is no restriction.
 *
 * @param agencies their codes
 * @param jobFamilies as the list of people has them
 * @param roles codes of roles held on the day of the launch
 * @param teams their codes
 * @param localities footprints of agencies, for example {@code pan_sussex}
 */
public record RoundAudience(
    Set<String> agencies,
    Set<String> jobFamilies,
    Set<String> roles,
    Set<String> teams,
    Set<String> localities) {

  /** Everybody. */
  public static final RoundAudience ALL =
      new RoundAudience(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public RoundAudience {
    agencies = Set.copyOf(agencies);
    jobFamilies = Set.copyOf(jobFamilies);
    roles = Set.copyOf(roles);
    teams = Set.copyOf(teams);
    localities = Set.copyOf(localities);
  }

  /** Whether it is a part of a part, organisations and jobs for example: smaller than either. */
  public boolean isCrossing() {
    return Stream.of(agencies, jobFamilies, roles, localities)
            .filter(part -> !part.isEmpty())
            .count()
        > 1;
  }

  /** How many parts only. */
  @Override
  public String toString() {
    int parts =
        agencies.size() + jobFamilies.size() + roles.size() + teams.size() + localities.size();
    return "RoundAudience[" + parts + "]";
  }
}
