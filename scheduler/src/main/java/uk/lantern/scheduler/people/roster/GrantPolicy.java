package uk.lantern.scheduler.people.roster;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** Who may give which role to whom. */
final class GrantPolicy {

  private GrantPolicy() {}

  /** Notes on the person's last row what the importer may not do. */
  static void check(Row row, Person before, @Nullable List<RoleGrant> wanted, Importer importer) {
    List<RoleGrant> after = wanted == null ? List.of() : wanted;
    List<RoleGrant> changed =
        Stream.concat(
                missing(after, before.grants()).stream(), missing(before.grants(), after).stream())
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    if (before.key().equals(importer.key())) {
      row.wrong(
          "role",
          "nobody changes their own roles",
          "have another business manager or system administrator import this line");
    }
    boolean admin = changed.stream().anyMatch(grant -> grant.role() == Role.SYSTEM_ADMIN);
    if (admin && !importer.roles().contains(Role.SYSTEM_ADMIN)) {
      row.wrong(
          "role",
          "only a system administrator gives or ends system_admin",
          "have one import this line");
    }
  }

  /** Those of the first list that the second does not have. */
  static List<RoleGrant> missing(List<RoleGrant> these, List<RoleGrant> those) {
    return these.stream().filter(one -> those.stream().noneMatch(one::sameAs)).toList();
  }
}
