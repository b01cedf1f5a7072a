package uk.lantern.bot.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.roster.FirstKeeper;

/** Makes the first person who may import others; refused as soon as there is one. */
@Command(
    name = "first",
    mixinStandardHelpOptions = true,
    description =
        "Grants the first system_admin or business_manager, while nobody may keep the list.")
final class PeopleFirstCommand implements Callable<Integer> {

  @Mixin Start start;

  @Parameters(
      paramLabel = "OBJECT-ID",
      description = "the person's Entra object id; TENANT/OBJECT-ID where several are let in")
  String who;

  @Option(names = "--name", required = true, description = "the person's name, for cards")
  String name;

  @Option(
      names = "--role",
      defaultValue = "system_admin",
      description = "system_admin or business_manager (default: ${DEFAULT-VALUE})")
  String role;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "the last day, as 2027-09-30; required for system_admin")
  @Nullable LocalDate until;

  @Override
  public Integer call() throws Exception {
    Role wanted =
        Role.byCode(role)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--role is system_admin or business_manager, not '" + role + "'."));
    try (Start.Running running = start.beside()) {
      Person first =
          running.bean(FirstKeeper.class).grant(Tenants.key(running, who), name, wanted, until);
      new RosterTrail(running.bean(AuditTrail.class)).first(first);
      System.out.printf(
          "%s is %s%s. Everybody else comes with: lantern people import FOLDER --as %s%n",
          name, wanted.code(), until == null ? "" : " until " + until, first.key().objectId());
      return 0;
    }
  }
}
