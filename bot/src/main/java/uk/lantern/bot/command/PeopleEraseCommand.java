package uk.lantern.bot.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.content.calendar.London;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.erasure.Erasure;
import uk.lantern.scheduler.erasure.Erasures;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Forgets one person, as the partnership decided on their request, unless it is a dry run. */
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description = "Forgets one person in every store. Run again after a crash, it goes on.",
    footer = "How a request is dealt with is in infra/runbook.md.")
final class PeopleEraseCommand implements Callable<Integer> {

  private static final int REFUSED = 1;
  private static final int RUN_AGAIN = 75;

  @Mixin Start start;

  @Parameters(
      paramLabel = "PERSON",
      description =
          "the Entra object id, TENANT/OBJECT-ID where several are let in; in profile local a DEMO"
              + " name")
  String whom;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "PERSON",
      description = "who does it: an Entra object id, or in profile local a DEMO name")
  String as;

  @Option(
      names = "--reason",
      required = true,
      description = "why, for the audit trail: for example the number of the request")
  String reason;

  @Option(names = "--dry-run", description = "only say what goes, what stays and why")
  boolean dryRun;

  @Override
  public Integer call() throws Exception {
    try (Start.Running running = start.beside()) {
      Wording wording = running.bean(Wording.class);
      PersonKey by = by(running, wording);
      PersonKey person = person(running);
      check(running, by, person, wording);
      LocalDate today = London.today(running.bean(Clock.class));
      ErasureWords words = new ErasureWords(wording, running.bean(People.class), today);
      System.out.println(who(running, person, wording));
      return dryRun ? look(running, person, words) : erase(running, person, by, words);
    }
  }

  private PersonKey by(Start.Running running, Wording wording) {
    Person person = Someone.named(running, as);
    LocalDate today = London.today(running.bean(Clock.class));
    if (person.rolesOn(today).stream().noneMatch(Role::keepsPeople)) {
      running
          .bean(AuditTrail.class)
          .record(AuditEvent.of(AuditKind.REFUSED_ROLE, person.key()).fact("verb", "people-erase"));
      throw new IllegalArgumentException(wording.say(ErasureWording.NOT_YOURS));
    }
    return person.key();
  }

  /** Also somebody whom the list of people has forgotten already. */
  private PersonKey person(Start.Running running) {
    return Tenants.looksLikeId(whom)
        ? Tenants.key(running, whom)
        : Someone.named(running, whom).key();
  }

  private void check(Start.Running running, PersonKey by, PersonKey person, Wording wording) {
    if (by.equals(person)) {
      throw new IllegalArgumentException(wording.say(ErasureWording.YOURSELF));
    }
    String said = reason.toLowerCase(Locale.ROOT);
    boolean names =
        said.contains(person.objectId())
            || running
                .bean(People.class)
                .find(person)
                .filter(it -> said.contains(it.displayName().toLowerCase(Locale.ROOT)))
                .isPresent();
    if (reason.isBlank()
        || names
        || !running.bean(IdentifierCheck.class).blocks(reason).isEmpty()) {
      throw new IllegalArgumentException(wording.say(ErasureWording.REASON));
    }
  }

  private static String who(Start.Running running, PersonKey person, Wording wording) {
    String id = person.objectId();
    return running
        .bean(People.class)
        .find(person)
        .map(it -> wording.say(ErasureWording.PERSON, Map.of("name", it.displayName(), "id", id)))
        .orElseGet(() -> wording.say(ErasureWording.UNKNOWN, Map.of("id", id)));
  }

  private static int look(Start.Running running, PersonKey person, ErasureWords words) {
    Erasure seen =
        running
            .bean(Erasures.class)
            .look(person, pseudonym(running, person), words.wording().say(ErasureWording.INSTEAD));
    words.lines(seen).forEach(System.out::println);
    words.refusals(seen).forEach(System.err::println);
    System.out.println(words.wording().say(ErasureWording.DRY_RUN, count(seen.records())));
    return seen.refusals().isEmpty() ? 0 : REFUSED;
  }

  private int erase(Start.Running running, PersonKey person, PersonKey by, ErasureWords words) {
    Erasures erasures = running.bean(Erasures.class);
    String pseudonym = pseudonym(running, person);
    String instead = words.wording().say(ErasureWording.INSTEAD);
    Erasure done = erasures.erase(person, pseudonym, instead);
    List<String> refusals = words.refusals(done);
    if (!refusals.isEmpty()) {
      refusals.forEach(System.err::println);
      return REFUSED;
    }
    words.lines(done).forEach(System.out::println);
    if (running.isLocal()) {
      System.out.println(words.wording().say(ErasureWording.DEMO));
    }
    new ErasureTrail(running.bean(AuditTrail.class)).erased(person, by, done, reason);
    System.out.println(words.wording().say(ErasureWording.DONE, count(done.records())));
    int left = erasures.left(person, pseudonym, instead);
    if (left > 0) {
      System.err.println(words.wording().say(ErasureWording.LEFT, count(left)));
      return RUN_AGAIN;
    }
    return 0;
  }

  private static Map<String, Integer> count(int n) {
    return Map.of("count", n);
  }

  private static String pseudonym(Start.Running running, PersonKey person) {
    return ErasureTrail.PREFIX + running.bean(AuditTrail.class).pseudonym(person);
  }
}
