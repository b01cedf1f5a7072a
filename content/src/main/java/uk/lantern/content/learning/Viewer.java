package uk.lantern.content.learning;

import java.util.Set;

/**
 * Who is looking, as far as the library needs to know; never a person.
 *
 * @param roles role names in lower case with underscores, for example {@code ld_officer}
 * @param jobFamily for example {@code health_visitor}
 */
public record Viewer(Set<String> roles, String jobFamily) {

  /** Somebody of whom nothing is known: sees what every partner's staff may see. */
  public static final Viewer PARTNER_STAFF = new Viewer(Set.of("practitioner"), "other");
}
