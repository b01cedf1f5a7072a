package uk.lantern.bot.trail;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/**
 * Who reads a trail.
 *
 * @param team of the partnership team: the groups are shown
 * @param asks may ask people or look at records in a round
 * @param recommends may write recommendations down, so the step is offered; the same may judge
 * @param reads may read every judgement
 */
record TrailReader(boolean team, boolean asks, boolean recommends, boolean reads) {

  private static final Set<Role> ASKING =
      EnumSet.of(Role.LD_OFFICER, Role.QA_OFFICER, Role.BUSINESS_MANAGER);

  static TrailReader of(Person person, LocalDate day) {
    Set<Role> roles = person.rolesOn(day);
    return new TrailReader(
        person.inPartnershipTeamOn(day),
        !Collections.disjoint(roles, ASKING),
        roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER),
        person.inPartnershipTeamOn(day) || roles.contains(Role.SCRUTINEER));
  }
}
