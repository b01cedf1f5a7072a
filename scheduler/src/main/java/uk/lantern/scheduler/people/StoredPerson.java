package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person as stored. Dates are ISO text, so that no machine's zone can shift them.
 *
 * <p>Retention: no purge date; the record goes when the person leaves or asks (erasure).
 */
@Document("people")
record StoredPerson(
    @Id String id,
    int v,
    String tenant,
    String objectId,
    String name,
    String agency,
    String team,
    String jobFamily,
    List<StoredGrant> grants) {

  static final int V = 1;

  record StoredGrant(String role, String from, @Nullable String to) {

    /** Empty for a role this version does not know: somebody then may do less, never more. */
    Optional<RoleGrant> toGrant() {
      LocalDate last = to == null ? null : LocalDate.parse(to);
      return Role.byCode(role).map(r -> new RoleGrant(r, LocalDate.parse(from), last));
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
        false);
  }

  @Override
  public String toString() {
    return "StoredPerson[" + objectId + "]";
  }
}
