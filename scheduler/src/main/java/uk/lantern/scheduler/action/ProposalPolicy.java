package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** Who may write down an action, and what it must have. */
final class ProposalPolicy {

  static final WhoCan WHO_CAN =
      new WhoCan(List.of(), Set.of(Role.QA_OFFICER, Role.BUSINESS_MANAGER, Role.GROUP_CHAIR));

  private ProposalPolicy() {}

  static boolean mayPropose(Acting acting, String group) {
    return acting.has(Role.QA_OFFICER, Role.BUSINESS_MANAGER) || acting.chairs(group);
  }

  /**
   * @param served the recommendations it names, those there are
   */
  static Optional<ActionRefusal> refusal(
      OfficerStep.Propose step,
      ActionPlan plan,
      List<Recommendation> served,
      LocalDate today,
      Around around) {
    NewAction wanted = step.wanted();
    if (!plan.isOpen()) {
      return Optional.of(ActionRefusal.PLAN_CLOSED);
    }
    boolean known =
        served.size() == new HashSet<>(wanted.recommendations()).size()
            && served.stream().allMatch(it -> it.plan().equals(plan.ref()));
    if (!known) {
      return Optional.of(ActionRefusal.NO_SUCH_RECOMMENDATION);
    }
    Person owner = around.named();
    if (owner == null || owner.hasLeftOn(today)) {
      return Optional.of(ActionRefusal.NO_SUCH_PERSON);
    }
    if (owner.key().equals(wanted.verifier())) {
      return Optional.of(ActionRefusal.NOT_INDEPENDENT);
    }
    return DatePolicy.due(wanted.due(), today)
        .or(() -> TextPolicy.refusal(step, around.identifies()));
  }
}
