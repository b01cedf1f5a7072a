package uk.lantern.bot.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.lantern.bot.audittrail.AuditVerifier;

/** Looks after the audit trail from outside. */
@Command(
    name = "audit-trail",
    mixinStandardHelpOptions = true,
    description = "Verifies the audit trail.",
    subcommands = AuditTrailCommand.Verify.class)
final class AuditTrailCommand {

  /** Reads every chain; 0 when all are whole, 1 when not. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description =
          "Says for each tenant whether its audit trail is what was written, or where not.")
  static final class Verify implements Callable<Integer> {

    @Mixin Start start;

    @Option(
        names = "--head",
        paramLabel = "TENANT:NUMBER:HASH",
        description = "a head that was noted elsewhere, as this command printed it")
    @Nullable String head;

    @Override
    public Integer call() throws Exception {
      try (Start.Running running = start.beside()) {
        AuditVerifier verifier = running.bean(AuditVerifier.class);
        List<AuditVerifier.Report> reports = verifier.verify();
        reports.forEach(Verify::print);
        boolean whole = reports.stream().allMatch(AuditVerifier.Report::intact);
        return whole && (head == null || holds(verifier, head)) ? 0 : 1;
      }
    }

    private static boolean holds(AuditVerifier verifier, String noted) {
      String[] parts = noted.split(":");
      if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
        throw new IllegalArgumentException("--head is TENANT:NUMBER:HASH, as verify prints it.");
      }
      boolean holds = verifier.holds(parts[0], Long.parseLong(parts[1]), parts[2]);
      System.out.println(holds ? "the noted head stands" : "THE NOTED HEAD DOES NOT STAND");
      return holds;
    }

    private static void print(AuditVerifier.Report report) {
      System.out.printf(
          "%s  %d entries, %d without personal fields, head %s:%s%n",
          report.intact() ? "whole" : "CHANGED",
          report.entries(),
          report.erased(),
          report.tenant(),
          report.head());
      report
          .findings()
          .forEach(found -> System.out.printf("    at %d: %s%n", found.seq(), found.fault()));
    }
  }
}
