package uk.lantern.scheduler.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** Reads roles.csv: the rows of a person are all the roles they have. */
final class RoleRows {

  private static final List<String> CODES = Arrays.stream(Role.values()).map(Role::code).toList();

  private final Known known;
  private final Importer importer;

  RoleRows(Known known, Importer importer) {
    this.known = known;
    this.importer = importer;
  }

  /** The roles of everybody who has a row. */
  Map<PersonKey, List<RoleGrant>> read(List<Row> rows) {
    Map<PersonKey, List<RoleGrant>> roles = new LinkedHashMap<>();
    Map<PersonKey, Row> lastRow = new LinkedHashMap<>();
    for (Row row : rows) {
      PersonKey key = row.person(known.vocabulary().tenants());
      if (!known.people().containsKey(key)) {
        row.wrong("objectId", "is nobody we know", "add the person to people.csv");
        continue;
      }
      lastRow.put(key, row);
      List<RoleGrant> grants = roles.computeIfAbsent(key, k -> new ArrayList<>());
      grant(row, key).ifPresent(grant -> add(row, grants, grant));
    }
    lastRow.forEach((key, row) -> GrantPolicy.check(row, person(key), roles.get(key), importer));
    return roles;
  }

  private Person person(PersonKey key) {
    Person person = known.people().get(key);
    if (person == null) {
      throw new IllegalStateException("Looked up before.");
    }
    return person;
  }

  private static void add(Row row, List<RoleGrant> grants, RoleGrant grant) {
    boolean twice =
        grants.stream()
            .anyMatch(
                g ->
                    g.role() == grant.role()
                        && g.scope().equals(grant.scope())
                        && g.from().equals(grant.from()));
    if (twice) {
      row.wrong("role", "is there twice for this person", "keep one of the two lines");
    }
    grants.add(grant);
  }

  private Optional<RoleGrant> grant(Row row, PersonKey key) {
    Optional<Role> role = Role.byCode(row.neededOneOf("role", CODES));
    row.needed("from");
    LocalDate from = row.date("from");
    LocalDate to = row.date("to");
    String scope = scope(row);
    if (role.isEmpty() || from == null) {
      return Optional.empty();
    }
    checkEnd(row, role.get(), from, to);
    RoleGrant wanted = new RoleGrant(role.get(), from, to, scope, importer.key().objectId());
    return Optional.of(
        person(key).grants().stream().filter(wanted::sameAs).findFirst().orElse(wanted));
  }

  private static void checkEnd(Row row, Role role, LocalDate from, @Nullable LocalDate to) {
    if (to == null && row.text("to").isEmpty() && role.isTemporary()) {
      row.wrong("to", "is empty, and " + role.code() + " ends some day", "write its last day");
    }
    if (to != null && to.isBefore(from)) {
      row.wrong("to", "is before from", "write the last day there");
    }
  }

  private String scope(Row row) {
    String scope = row.text("scope");
    if (scope.isEmpty() || scope.equals(RoleGrant.ALL)) {
      return RoleGrant.ALL;
    }
    String[] parts = scope.split(":", 2);
    String code = parts.length < 2 ? "" : parts[1];
    boolean fits =
        switch (parts[0]) {
          case "agency" -> known.agencies().containsKey(code);
          case "team" -> known.teams().containsKey(code);
          case "group" -> known.groups().find(code).isPresent();
          case "round" -> !code.isBlank();
          default -> false;
        };
    if (!fits) {
      row.wrong(
          "scope",
          "\"%s\" is not known".formatted(scope),
          "write all, agency:CODE, team:CODE, group:CODE or round:ID, with a code we know");
    }
    return scope;
  }
}
