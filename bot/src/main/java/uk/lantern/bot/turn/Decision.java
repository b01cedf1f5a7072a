package uk.lantern.bot.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Role;

/**
 * Who may use a verb, as {@code verbs.yml} decides it.
 *
 * @param roles whoever is best asked first; empty when everybody may
 * @param refusal what the others are told, null when everybody may
 */
record Decision(List<Role> roles, @Nullable RefusedWording refusal) {

  private static final List<String> EVERYBODY = List.of("everybody");

  Decision {
    roles = List.copyOf(roles);
  }

  /**
   * Reads what stands under a verb.
   *
   * @throws IllegalStateException when nothing is decided, a role is unknown or nothing would be
   *     said
   */
  static Decision read(String verb, @Nullable List<String> may, @Nullable String refusal) {
    if (may == null || may.isEmpty()) {
      throw wrong(verb, "does not say who may use it: write may: everybody, or the roles");
    }
    if (may.equals(EVERYBODY)) {
      return new Decision(List.of(), null);
    }
    List<Role> roles = new ArrayList<>();
    for (String code : may) {
      roles.add(
          Role.byCode(code)
              .orElseThrow(() -> wrong(verb, "names '" + code + "', which is no role")));
    }
    RefusedWording said =
        RefusedWording.named(refusal == null ? "" : refusal)
            .orElseThrow(
                () -> wrong(verb, "needs a refusal: the name of a text of RefusedWording"));
    return new Decision(roles, said);
  }

  boolean allows(Set<Role> held) {
    return roles.isEmpty() || roles.stream().anyMatch(held::contains);
  }

  private static IllegalStateException wrong(String verb, String what) {
    return new IllegalStateException("verbs.yml: the verb '%s' %s.".formatted(verb, what));
  }
}
