package uk.lantern.scheduler.people.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * One person as they are and as they would be.
 *
 * @param before null for somebody new
 * @param gets lines of the notification matrix that the new roles bring
 * @param getsNoMore lines that go with the roles lost
 * @param waiting how much waits for them that leaving would end; 0 for whoever stays
 * @param managerBefore object id of who managed them; empty for nobody
 * @param managerAfter likewise, as it would be
 */
public record PersonChange(
    @Nullable Person before,
    Person after,
    List<String> gets,
    List<String> getsNoMore,
    int waiting,
    String managerBefore,
    String managerAfter) {

  /** The same, with the object ids of who managed and who manages them; empty for nobody. */
  PersonChange managed(String earlier, String later) {
    return new PersonChange(before, after, gets, getsNoMore, waiting, earlier, later);
  }

  public boolean isNew() {
    return before == null;
  }

  /** Leaves by this change: today, in the past, or on a day to come. */
  public boolean leaves() {
    return after.leftDate() != null && (before == null || before.leftDate() == null);
  }

  public boolean comesBack() {
    return after.leftDate() == null && before != null && before.leftDate() != null;
  }

  public boolean isGoneOn(LocalDate today) {
    return after.hasLeftOn(today);
  }

  public List<RoleGrant> gained() {
    return before == null ? after.grants() : GrantPolicy.missing(after.grants(), before.grants());
  }

  public List<RoleGrant> lost() {
    return before == null ? List.of() : GrantPolicy.missing(before.grants(), after.grants());
  }

  /** What differs besides roles; for somebody new, what there is. */
  public List<Changes.Field> fields() {
    return Changes.between(
        before == null ? Map.of() : fields(before, managerBefore), fields(after, managerAfter));
  }

  boolean isNone() {
    return fields().isEmpty() && gained().isEmpty() && lost().isEmpty();
  }

  private static Map<String, String> fields(Person it, String manager) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", it.displayName());
    fields.put("agency", it.agency());
    fields.put("team", it.team());
    fields.put("jobFamily", it.jobFamily());
    LocalDate left = it.leftDate();
    fields.put("leftDate", left == null ? "" : left.toString());
    fields.put("manager", manager);
    return fields;
  }

  @Override
  public String toString() {
    return "PersonChange[" + after + "]";
  }
}
