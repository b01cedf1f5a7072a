package uk.lantern.content.catalogue;

import java.util.List;
import java.util.Set;

/** The codes that items and people may use. */
record Vocabulary(
    List<Theme> themes,
    List<PrioritySet> prioritySets,
    List<Agency> agencies,
    List<Audience> audiences,
    Set<String> jobFamilies,
    Set<String> roles,
    Set<String> ageBands) {

  boolean knowsTheme(String code) {
    return themes.stream().anyMatch(theme -> theme.code().equals(code));
  }

  boolean knowsPriority(String code) {
    return prioritySets.stream()
        .flatMap(set -> set.priorities().stream())
        .anyMatch(priority -> priority.code().equals(code));
  }

  boolean knowsAgency(String code) {
    return agencies.stream().anyMatch(agency -> agency.code().equals(code));
  }
}
