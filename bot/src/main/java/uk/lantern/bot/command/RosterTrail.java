package uk.lantern.bot.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.people.roster.PersonChange;
import uk.lantern.scheduler.people.roster.Plan;

/** Leaves in the audit trail who changed the list of people, and who gained or lost which role. */
record RosterTrail(AuditTrail trail) {

  void imported(Plan plan, PersonKey by) {
    List<PersonChange> people = plan.people();
    trail.record(
        AuditEvent.of(AuditKind.PEOPLE_IMPORTED, by)
            .fact("people", String.valueOf(people.size()))
            .fact("new", count(people.stream().filter(PersonChange::isNew).count()))
            .fact("leaving", count(people.stream().filter(PersonChange::leaves).count()))
            .fact("agencies", String.valueOf(plan.agencies().size()))
            .fact("teams", String.valueOf(plan.teams().size()))
            .fact("preferences", String.valueOf(plan.preferences().size())));
    for (PersonChange change : people) {
      change.gained().forEach(grant -> role(AuditKind.ROLE_GRANTED, change.after(), grant, by));
      change.lost().forEach(grant -> role(AuditKind.ROLE_ENDED, change.after(), grant, by));
    }
  }

  /** The first keeper is granted by whoever has the machine, which the fact says. */
  void first(Person keeper) {
    keeper.grants().forEach(g -> role(AuditKind.ROLE_GRANTED, keeper, g, keeper.key()));
  }

  private void role(AuditKind kind, Person whom, RoleGrant grant, PersonKey by) {
    trail.record(
        AuditEvent.of(kind, by)
            .fact("role", grant.role().code())
            .fact("from", grant.from().toString())
            .fact("to", day(grant.to()))
            .fact("itself", String.valueOf(whom.key().equals(by)))
            .personal("whom", whom.key().objectId())
            .personal("scope", grant.scope().toString()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String count(long n) {
    return String.valueOf(n);
  }
}
