package uk.lantern.scheduler.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * Whose word an action waits for. It is stored beside the action, so that whoever asks what waits
 * for them reads that and nothing else.
 */
public final class AwaitedPolicy {

  private static final String AGENCY_SCOPE = "agency:";
  private static final Set<ActionMove> WORDS =
      Set.of(
          ActionMove.CONFIRM,
          ActionMove.REASSIGN,
          ActionMove.VERIFY,
          ActionMove.CLOSE,
          ActionMove.DECIDE_TIME);

  /**
   * Of which actions somebody may say one word.
   *
   * @param all of every action
   * @param agencies else of those that these agencies answer for
   * @param groups and of those of these groups
   * @param named and of those they are named to check
   */
  public record Scope(boolean all, Set<String> agencies, Set<String> groups, boolean named) {

    private boolean isEmpty() {
      return !all && agencies.isEmpty() && groups.isEmpty() && !named;
    }

    /** Agencies and groups can be few enough to name a person. */
    @Override
    public String toString() {
      return "Scope[]";
    }
  }

  private AwaitedPolicy() {}

  /** The step that waits for somebody's word by their office; empty when none does. */
  public static Optional<ActionMove> awaited(Action action) {
    return switch (action.state()) {
      case PROPOSED ->
          action.standing().agreement().owner() == null
              ? Optional.empty()
              : Optional.of(ActionMove.CONFIRM);
      case DECLINED -> Optional.of(ActionMove.REASSIGN);
      case EVIDENCE_SUBMITTED -> Optional.of(ActionMove.VERIFY);
      case VERIFIED -> Optional.of(ActionMove.CLOSE);
      case AGREED, IN_PROGRESS, RETURNED, REOPENED ->
          action.openExtension().map(asked -> ActionMove.DECIDE_TIME);
      case CLOSED, ON_HOLD, SUPERSEDED, CANCELLED -> Optional.empty();
    };
  }

  /** The words somebody may say at all, and of which actions. */
  static Map<ActionMove, Scope> scopes(Acting acting) {
    Map<ActionMove, Scope> scopes = new EnumMap<>(ActionMove.class);
    if (acting.isHere()) {
      for (ActionMove move : WORDS) {
        Scope scope = scope(StepTable.row(move).who(), acting);
        if (!scope.isEmpty()) {
          scopes.put(move, scope);
        }
      }
    }
    return scopes;
  }

  private static Scope scope(Set<Doer> who, Acting acting) {
    Set<String> agencies = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    boolean all = false;
    for (Doer doer : who) {
      switch (doer) {
        case QA_OFFICER -> all |= acting.has(Role.QA_OFFICER);
        case BUSINESS_MANAGER -> all |= acting.has(Role.BUSINESS_MANAGER);
        case GROUP_CHAIR -> groups.addAll(held(acting, Role.GROUP_CHAIR, Groups.SCOPE));
        case AGENCY_LEAD ->
            agencies.addAll(held(acting, Role.AGENCY_SAFEGUARDING_LEAD, AGENCY_SCOPE));
        case OWNER, DELEGATE, ASKED, VERIFIER, CLOCK -> {}
      }
    }
    all |= groups.remove(RoleGrant.ALL);
    Person person = acting.person();
    if (agencies.remove(RoleGrant.ALL) && person != null && !person.agency().isEmpty()) {
      agencies.add(person.agency());
    }
    return new Scope(all, Set.copyOf(agencies), Set.copyOf(groups), who.contains(Doer.VERIFIER));
  }

  /** What grants of a role are for, without the prefix; {@code all} for everything. */
  private static Set<String> held(Acting acting, Role role, String prefix) {
    Set<String> held = new TreeSet<>();
    Person person = acting.person();
    if (person != null) {
      person.grants().stream()
          .filter(grant -> grant.role() == role && grant.holdsOn(acting.today()))
          .map(RoleGrant::scope)
          .filter(scope -> scope.equals(RoleGrant.ALL) || scope.startsWith(prefix))
          .map(scope -> scope.startsWith(prefix) ? scope.substring(prefix.length()) : scope)
          .forEach(held::add);
    }
    return held;
  }
}
