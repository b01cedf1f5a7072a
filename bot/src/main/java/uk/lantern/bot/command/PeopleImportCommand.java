package uk.lantern.bot.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.Theme;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.roster.Importer;
import uk.lantern.scheduler.people.roster.Plan;
import uk.lantern.scheduler.people.roster.Problem;
import uk.lantern.scheduler.people.roster.Reading;
import uk.lantern.scheduler.people.roster.RosterImport;
import uk.lantern.scheduler.people.roster.Vocabulary;

/** Reads a folder of CSV files, says what would change, and changes it unless it is a dry run. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Reads agencies.csv, teams.csv, people.csv, roles.csv and preferences.csv of a folder, as"
            + " many as there are. When any line is wrong, nothing is changed.",
    footer = "The columns are explained in infra/runbook.md; infra/people-example has DEMO files.")
final class PeopleImportCommand implements Callable<Integer> {

  private static final int NOT_USABLE = 1;

  @Mixin Start start;

  @Parameters(paramLabel = "FOLDER", description = "where the files are")
  Path folder;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "PERSON",
      description = "who imports them: an Entra object id, or in profile local a DEMO name")
  String as;

  @Option(names = "--dry-run", description = "only say what would change")
  boolean dryRun;

  @Override
  public Integer call() throws Exception {
    try (Start.Running running = start.beside()) {
      RosterImport roster = running.bean(RosterImport.class);
      Reading reading = roster.read(folder, importer(running), vocabulary(running));
      return switch (reading) {
        case Reading.Refused refused -> refuse(refused);
        case Reading.Usable usable -> use(usable.plan(), roster, running);
      };
    }
  }

  private Importer importer(Start.Running running) {
    Person person = Someone.named(running, as);
    return new Importer(person.key(), person.rolesOn(London.today(running.bean(Clock.class))));
  }

  private static Vocabulary vocabulary(Start.Running running) {
    Set<String> topics =
        running.bean(Catalogue.class).themes().stream()
            .map(Theme::code)
            .collect(Collectors.toSet());
    return new Vocabulary(Tenants.allowed(running), topics);
  }

  private static int refuse(Reading.Refused refused) {
    refused.problems().stream().map(Problem::sentence).forEach(System.err::println);
    System.err.printf("lantern: %d mistakes, so nothing was changed.%n", refused.problems().size());
    return NOT_USABLE;
  }

  private int use(Plan plan, RosterImport roster, Start.Running running) {
    RosterWords words = new RosterWords(London.today(running.bean(Clock.class)));
    words.lines(plan).forEach(System.out::println);
    if (dryRun || plan.isEmpty()) {
      System.out.println(words.summary(plan) + " Nothing was changed.");
    } else {
      int withdrawn = roster.apply(plan);
      new RosterTrail(running.bean(AuditTrail.class)).imported(plan, importer(running).key());
      System.out.printf(
          "%s Done; %d waiting messages withdrawn.%n", words.summary(plan), withdrawn);
    }
    if (running.isLocal()) {
      System.out.println(
          "Profile local goes on with the DEMO people; this list is stored beside them, and only its"
              + " preferences count for them.");
    }
    return 0;
  }
}
