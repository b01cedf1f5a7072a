package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person as stored. Dates are ISO text, so that no machine's zone can shift them. Version 1 had
 * neither {@code leftDate} nor who granted what, for which scope; version 2 had no {@code manager},
 * who is of the same tenant.
 *
 * <p>Retention: no purge date while the person is here; 90 days after {@code leftDate} it goes
 * (domain.md 3.6, leaver profile).
 */
@Document(StoredPerson.COLLECTION)
record StoredPerson(
    @Id String id,
    int v,
    String tenant,
    String objectId,
    String name,
    String agency,
    String team,
    String jobFamily,
    List<StoredGrant> grants,
    @Nullable String leftDate,
    @Nullable String manager) {

  static final String COLLECTION = "people";
  static final int V = 3;
  static final int KEPT_DAYS_AFTER_LEAVING = 90;

  record StoredGrant(
      String role, String from, @Nullable String to, @Nullable String scope, @Nullable String by) {

    static StoredGrant of(RoleGrant grant) {
      LocalDate to = grant.to();
      return new StoredGrant(
          grant.role().code(),
          grant.from().toString(),
          to == null ? null : to.toString(),
          grant.scope(),
          grant.by());
    }

    @Override
    public String toString() {
      return "StoredGrant[" + role + "]";
    }

    /** Empty for a role this version does not know: somebody then may do less, never more. */
    Optional<RoleGrant> toGrant() {
      LocalDate last = to == null ? null : LocalDate.parse(to);
      String forWhat = scope == null ? RoleGrant.ALL : scope;
      String granter = by == null ? "" : by;
      return Role.byCode(role)
          .map(r -> new RoleGrant(r, LocalDate.parse(from), last, forWhat, granter));
    }
  }

  static String id(PersonKey key) {
    return key.tenant() + "|" + key.objectId();
  }

  Person toPerson() {
    return new Person(
        new PersonKey(tenant, objectId),
        name,
        agency,
        team,
        jobFamily,
        grants.stream().flatMap(g -> g.toGrant().stream()).toList(),
        false,
        leftDate == null ? null : LocalDate.parse(leftDate));
  }

  @Override
  public String toString() {
    return "StoredPerson[" + objectId + "]";
  }
}
