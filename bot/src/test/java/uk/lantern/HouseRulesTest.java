package uk.lantern;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom. The table is the whole truth: a package that is not in it, or that uses one it
 * does not name, fails. Adding a line is a decision about the design, so it is made here, in sight.
 */
class HouseRulesTest {

  /** Package to the other packages it may use; the module line is implied by the names. */
  private static final Map<String, Set<String>> MAY_USE = new TreeMap<>();

  private static void may(String name, String... others) {
    MAY_USE.computeIfAbsent(name, n -> new TreeSet<>()).addAll(Set.of(others));
  }

  static {
    may("content.learning");
    may("content.calendar");
    may("content.privacy");
    may("content.importing", "content.learning");
    may("content.catalogue", "content.learning");
    may("content.wording", "content.catalogue");
    may("content.safety", "content.calendar");
    may("content.answering", "content.catalogue", "content.learning", "content.safety");
    may("scheduler.retention");
    may("scheduler.calendar", "content.calendar");
    may(
        "scheduler.people",
        "content.calendar",
        "content.learning",
        "content.wording",
        "scheduler.calendar",
        "scheduler.retention");
    may(
        "scheduler.gate",
        "content.calendar",
        "content.wording",
        "scheduler.calendar",
        "scheduler.outbox",
        "scheduler.people");
    may("scheduler.outbox", "content.calendar", "scheduler.people", "scheduler.retention");
    may(
        "scheduler.question",
        "content.calendar",
        "content.wording",
        "scheduler.calendar",
        "scheduler.outbox",
        "scheduler.people",
        "scheduler.retention");
    may(
        "scheduler.forecast",
        "content.calendar",
        "content.wording",
        "scheduler.calendar",
        "scheduler.outbox",
        "scheduler.people");
    may(
        "scheduler.trigger",
        "content.calendar",
        "content.wording",
        "scheduler.calendar",
        "scheduler.forecast",
        "scheduler.outbox",
        "scheduler.people",
        "scheduler.question",
        "scheduler.retention");
    may("bot", "bot.command"); // the main class and nothing else
    may("bot.card");
    may("bot.audittrail", "content.calendar", "scheduler.people", "scheduler.retention");
    Set.of("bot.turn", "bot.library", "bot.command").forEach(who -> may(who, "bot.audittrail"));
    may("bot.conversation", "scheduler.people", "scheduler.retention");
    may(
        "bot.turn",
        "bot.card",
        "bot.conversation",
        "content.answering",
        "content.learning",
        "content.privacy",
        "content.safety",
        "content.wording",
        "scheduler.people",
        "scheduler.retention");
    may(
        "bot.teams",
        "bot.card",
        "bot.conversation",
        "bot.turn",
        "content.calendar",
        "content.wording",
        "scheduler.people");
    may(
        "bot.ask",
        "bot.card",
        "bot.conversation",
        "bot.page", // the links that cards open
        "bot.source",
        "bot.turn",
        "content.answering",
        "content.calendar",
        "content.learning",
        "content.wording",
        "scheduler.outbox",
        "scheduler.people",
        "scheduler.question");
    may(
        "bot.preference",
        "bot.card",
        "bot.turn",
        "content.calendar",
        "content.catalogue",
        "content.wording",
        "scheduler.calendar",
        "scheduler.forecast",
        "scheduler.people");
    may(
        "bot.forecast",
        "bot.card",
        "bot.turn",
        "content.calendar",
        "content.wording",
        "scheduler.calendar",
        "scheduler.forecast",
        "scheduler.outbox",
        "scheduler.people");
    may("bot.source", "bot.card", "content.learning", "content.wording");
    may(
        "bot.page",
        "bot.card", // dates as cards write them
        "bot.source",
        "bot.teams", // whose tenant is let in, and how a start is refused
        "content.calendar",
        "content.learning",
        "content.wording",
        "scheduler.people",
        "scheduler.retention");
    may(
        "bot.help",
        "bot.card",
        "bot.conversation",
        "bot.turn",
        "content.learning",
        "content.wording",
        "scheduler.people",
        "scheduler.question");
    may(
        "bot.news",
        "bot.card",
        "bot.source",
        "bot.turn",
        "content.calendar",
        "content.catalogue",
        "content.learning",
        "content.wording",
        "scheduler.people");
    may(
        "bot.courier",
        "bot.card",
        "bot.conversation",
        "bot.teams",
        "bot.turn", // a pressed card proves that its letter arrived
        "content.calendar",
        "content.wording",
        "scheduler.outbox",
        "scheduler.people",
        "scheduler.question",
        "scheduler.trigger");
    may(
        "bot.local",
        "bot.card",
        "bot.conversation",
        "bot.courier", // local gives the courier the Playground's address
        "bot.teams",
        "bot.turn",
        "content.calendar",
        "content.wording",
        "scheduler.people",
        "scheduler.trigger");
    may(
        "bot.library",
        "bot.card",
        "bot.conversation",
        "bot.turn",
        "content.catalogue",
        "content.learning",
        "content.privacy",
        "content.wording",
        "scheduler.people",
        "scheduler.retention");
    may("bot.operator", "bot.audittrail", "bot.card", "bot.turn", "content.calendar");
    may("bot.operator", "content.wording", "scheduler.outbox", "scheduler.people");
    may("bot.operator", "scheduler.question", "scheduler.trigger");
    may(
        "bot.wiring",
        "content.answering",
        "content.calendar",
        "content.catalogue",
        "content.importing",
        "content.learning",
        "content.wording",
        "scheduler.calendar"); // health says when holidays run out
    may(
        "bot.command",
        "bot.card",
        "bot.conversation",
        "bot.library", // the words for a step are the same in chat and here
        "bot.turn",
        "bot.wiring",
        "content.answering",
        "content.calendar",
        "content.catalogue", // the topics that preferences may name
        "content.importing",
        "content.learning",
        "content.safety",
        "scheduler.people");
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
