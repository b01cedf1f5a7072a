package uk.lantern.scheduler.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.lantern.scheduler.people.Role;

/**
 * Who hears of an action that is past its date, step by step (domain.md 1.6). The first two go by
 * themselves; from the third on a person presses send, for escalation is a relationship.
 */
public enum LadderStep {
  /** What would help? */
  OWNER(1, Set.of()),
  /** The owner and their delegate; the line manager is copied. */
  OWNER_AND_MANAGER(5, Set.of()),
  /** The agency's safeguarding lead, once the officer has tried to talk. */
  AGENCY_LEAD(10, Set.of(Role.QA_OFFICER)),
  /** A line on the owning group's agenda, with a reason that a person wrote. */
  GROUP_AGENDA(20, Set.of(Role.QA_OFFICER, Role.BUSINESS_MANAGER)),
  DELEGATED_PARTNERS(40, Set.of(Role.BUSINESS_MANAGER)),
  /** Two quarters; half a year has at most 132 working days. */
  LEAD_PARTNERS(130, Set.of(Role.BUSINESS_MANAGER));

  private final int workingDays;
  private final Set<Role> pressedBy;

  LadderStep(int workingDays, Set<Role> pressedBy) {
    this.workingDays = workingDays;
    this.pressedBy = pressedBy;
  }

  /** After the date; half as many for a safety-critical action, at least one. */
  public int workingDays(boolean safetyCritical) {
    return safetyCritical ? Math.max(1, workingDays / 2) : workingDays;
  }

  /** Who may press send; nobody has to for the first two. */
  public Set<Role> pressedBy() {
    return pressedBy;
  }

  public boolean needsAPerson() {
    return !pressedBy.isEmpty();
  }

  /** Those that a person presses, the first first. */
  public static List<LadderStep> pressed() {
    return Arrays.stream(values()).filter(LadderStep::needsAPerson).toList();
  }
}
