package uk.lantern;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom. The table is the whole truth: a package that is not in it, or that uses one it
 * does not name, fails. Adding a line is a decision about the design, so it is made here, in sight.
 */
class HouseRulesTest {

  /** Package, colon, the other packages it may use; the module line is implied by the names. */
  private static final String TABLE =
      """
      content.learning:
      content.calendar:
      content.privacy:
      content.importing: content.learning
      content.questionnaire: content.calendar content.catalogue content.privacy content.wording
      content.catalogue: content.learning
      content.wording: content.catalogue
      content.safety: content.calendar
      content.answering: content.catalogue content.learning content.safety
      scheduler.retention:
      scheduler.calendar: content.calendar
      scheduler.people: content.calendar content.learning content.wording scheduler.calendar
      scheduler.people: scheduler.retention
      scheduler.gate: content.calendar content.wording scheduler.calendar scheduler.outbox
      scheduler.gate: scheduler.people
      scheduler.gate: scheduler.budget # how much somebody was asked this week
      scheduler.budget: content.calendar scheduler.outbox scheduler.people
      scheduler.outbox: content.calendar scheduler.people scheduler.retention
      scheduler.question: content.calendar content.wording scheduler.calendar scheduler.outbox
      scheduler.question: scheduler.people scheduler.retention
      scheduler.action: content.calendar content.privacy scheduler.calendar scheduler.people
      scheduler.action: scheduler.retention
      scheduler.digest: content.calendar content.catalogue content.learning content.privacy
      scheduler.digest: content.safety content.wording scheduler.calendar scheduler.outbox
      scheduler.digest: scheduler.people scheduler.retention
      scheduler.document:
      scheduler.action: scheduler.document
      scheduler.round: content.questionnaire scheduler.people
      scheduler.round: content.calendar content.catalogue content.learning content.privacy
      scheduler.round: scheduler.calendar scheduler.document scheduler.retention
      scheduler.trigger: scheduler.round
      scheduler.round: content.calendar content.wording scheduler.calendar scheduler.forecast
      scheduler.round: scheduler.outbox scheduler.reminder # letters, and a line of the weekly card
      scheduler.forecast: content.calendar content.wording scheduler.calendar scheduler.outbox
      scheduler.forecast: scheduler.people
      scheduler.forecast: scheduler.budget # what a week has no room for
      scheduler.trigger: content.calendar content.wording scheduler.calendar scheduler.forecast
      scheduler.trigger: scheduler.digest
      scheduler.trigger: scheduler.outbox scheduler.people scheduler.question scheduler.retention
      scheduler.trail: content.privacy content.wording scheduler.digest scheduler.outbox
      scheduler.trail: scheduler.people scheduler.retention
      scheduler.trail: content.calendar scheduler.action # what was done, verified and checked
      scheduler.reading: content.learning content.wording scheduler.outbox scheduler.people
      scheduler.reading: scheduler.retention
      scheduler.trigger: scheduler.reading
      scheduler.reminder: content.calendar content.privacy content.wording scheduler.action
      scheduler.reminder: scheduler.calendar scheduler.forecast scheduler.outbox
      scheduler.reminder: scheduler.people scheduler.retention
      scheduler.trigger: scheduler.reminder
      bot.operator: scheduler.reminder # why somebody was not reminded of an action
      bot.courier: scheduler.reading # the words of the letter about a saved item
      bot: bot.command # the main class and nothing else
      bot.card:
      bot.audittrail: content.calendar scheduler.people scheduler.retention
      bot.turn: bot.audittrail
      bot.library: bot.audittrail
      bot.command: bot.audittrail
      bot.conversation: scheduler.people scheduler.retention
      bot.turn: bot.card bot.conversation content.answering content.learning content.privacy
      bot.turn: content.safety content.wording scheduler.people scheduler.retention
      bot.turn: content.questionnaire # codes behind buttons are no cry for help
      bot.teams: bot.card bot.conversation bot.turn content.calendar content.wording
      bot.teams: scheduler.people
      bot.teams: bot.audittrail # how many were turned away at the door
      bot.ask: bot.card bot.conversation bot.source bot.turn content.answering content.calendar
      bot.ask: content.learning content.wording scheduler.outbox scheduler.people
      bot.ask: scheduler.question
      bot.ask: bot.page # the links that cards open
      bot.preference: bot.card bot.turn content.calendar content.catalogue content.wording
      bot.preference: scheduler.calendar scheduler.forecast scheduler.people
      bot.forecast: bot.card bot.turn content.calendar content.wording scheduler.calendar
      bot.forecast: scheduler.forecast scheduler.outbox scheduler.people
      bot.forecast: content.questionnaire scheduler.budget scheduler.round # why somebody is asked
      bot.reading: bot.card bot.conversation bot.page bot.source bot.turn content.answering
      bot.reading: content.learning content.wording scheduler.digest scheduler.people
      bot.reading: content.calendar scheduler.reading scheduler.trail
      bot.meeting: bot.card bot.conversation bot.page bot.source bot.turn content.learning
      bot.meeting: content.calendar content.privacy content.wording scheduler.digest
      bot.meeting: scheduler.people scheduler.reading scheduler.trail
      bot.trail: bot.card bot.conversation bot.turn content.answering content.learning
      bot.trail: content.wording scheduler.people scheduler.trail
      bot.source: bot.card content.learning content.wording
      bot.page: bot.source content.calendar content.learning content.wording scheduler.people
      bot.page: scheduler.retention
      bot.page: scheduler.action scheduler.calendar # the register of actions
      bot.page: content.catalogue # what a priority is called
      bot.page: bot.card # dates as cards write them
      bot.page: bot.audittrail # who took a list of people away
      bot.page: scheduler.digest scheduler.outbox # editions, and whom they did not reach
      bot.page: bot.teams # whose tenant is let in, and how a start is refused
      bot.help: bot.card bot.conversation bot.turn content.learning content.wording
      bot.help: scheduler.people scheduler.question scheduler.reading
      bot.news: bot.card bot.source bot.turn content.calendar content.catalogue content.learning
      bot.news: content.wording scheduler.people
      bot.courier: bot.card bot.conversation bot.teams content.calendar content.wording
      bot.courier: scheduler.outbox scheduler.people scheduler.question scheduler.trigger
      bot.courier: bot.turn # a pressed card proves that its letter arrived
      bot.local: bot.card bot.conversation bot.teams bot.turn content.calendar content.wording
      bot.local: scheduler.people scheduler.trigger
      bot.local: bot.courier # local gives the courier the Playground's address
      bot.library: bot.card bot.conversation bot.turn content.catalogue content.learning
      bot.library: content.privacy content.wording scheduler.people scheduler.retention
      bot.operator: bot.audittrail bot.card bot.turn content.calendar
      bot.operator: content.wording scheduler.outbox scheduler.people
      bot.operator: scheduler.question scheduler.trigger
      bot.digests: bot.audittrail bot.card bot.turn content.calendar content.catalogue
      bot.digests: content.learning content.privacy content.wording scheduler.digest
      bot.digests: scheduler.outbox scheduler.people
      bot.digests: bot.page # the links that cards open
      bot.actions: bot.audittrail bot.card bot.conversation bot.turn content.calendar
      bot.actions: content.privacy content.wording scheduler.action scheduler.people
      bot.actions: scheduler.retention
      bot.actions: scheduler.calendar # whether more time is for the chair to decide
      scheduler.reminder: scheduler.action scheduler.people
      bot.plans: bot.audittrail bot.card bot.conversation bot.turn content.calendar
      bot.plans: content.catalogue content.learning content.privacy content.wording
      bot.plans: scheduler.action scheduler.calendar scheduler.people scheduler.reminder
      bot.plans: bot.page # the links that cards open
      bot.round: bot.card content.questionnaire content.wording
      bot.pulse: bot.card bot.conversation bot.round bot.turn content.calendar
      bot.pulse: content.questionnaire content.wording scheduler.people scheduler.round
      bot.wiring: content.answering content.calendar content.catalogue content.importing
      bot.wiring: content.learning content.wording
      bot.wiring: scheduler.calendar # health says when holidays run out
      bot.command: bot.card bot.conversation bot.turn bot.wiring content.answering
      bot.command: content.calendar content.importing content.learning content.safety
      bot.command: scheduler.people
      bot.command: bot.library # the words for a step are the same in chat and here
      bot.command: content.catalogue # the topics that preferences may name
      """;

  private static final Map<String, Set<String>> MAY_USE = new TreeMap<>();

  static {
    TABLE
        .lines()
        .map(line -> line.replaceFirst("\\s*#.*", ""))
        .forEach(
            line -> {
              String[] parts = line.split(":", 2);
              Set<String> others = MAY_USE.computeIfAbsent(parts[0], n -> new TreeSet<>());
              Stream.of(parts[1].strip().split(" ")).filter(o -> !o.isEmpty()).forEach(others::add);
            });
  }

  @Test
  void every_package_is_in_the_table_and_every_line_of_it_is_used() {
    Set<String> found =
        House.CLASSES.stream().map(House::nameOf).collect(toCollection(TreeSet::new));
    assertThat(found).isEqualTo(MAY_USE.keySet());
  }

  @TestFactory
  Iterable<DynamicTest> a_package_uses_what_the_table_names() {
    return MAY_USE.entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey(),
                    () -> assertThat(House.usedBy(line.getKey())).isSubsetOf(line.getValue())))
        .toList();
  }
}
