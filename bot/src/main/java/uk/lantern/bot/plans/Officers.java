package uk.lantern.bot.plans;

import java.util.Set;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Role;

/** Those who look after plans: the quality assurance officer and the business manager. */
final class Officers {

  private Officers() {}

  static boolean includes(Turn turn) {
    Set<Role> roles = turn.person().rolesOn(turn.at().toLocalDate());
    return roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER);
  }
}
