package uk.lantern.scheduler.digest.edition;

import java.util.Set;

/**
 * Whom an edition is for; an empty set is no restriction.
 *
 * @param agencies their codes
 * @param jobFamilies as the list of people has them, whatever somebody prefers to read about
 */
public record EditionAudience(Set<String> agencies, Set<String> jobFamilies) {

  /** Everybody. */
  public static final EditionAudience ALL = new EditionAudience(Set.of(), Set.of());

  public EditionAudience {
    agencies = Set.copyOf(agencies);
    jobFamilies = Set.copyOf(jobFamilies);
  }

  /** Whether somebody of this agency and job family belongs to it. */
  public boolean holds(String agency, String jobFamily) {
    return (agencies.isEmpty() || agencies.contains(agency))
        && (jobFamilies.isEmpty() || jobFamilies.contains(jobFamily));
  }
}
