package uk.lantern.content.learning;

import java.util.Set;

/**
 * Who changes the library.
 *
 * @param link opaque, for example {@code tenant/objectId}; the same person always has the same
 * @param roles role names in lower case with underscores, for example {@code ld_officer}
 */
public record Editor(String link, Set<String> roles) {

  private static final Set<String> TEAM = Set.of("ld_officer", "qa_officer", "business_manager");

  /** Learning and development officer, quality assurance officer and business manager may. */
  public boolean mayEdit() {
    return roles.stream().anyMatch(TEAM::contains);
  }

  /** The roles only. */
  @Override
  public String toString() {
    return "Editor" + roles;
  }
}
