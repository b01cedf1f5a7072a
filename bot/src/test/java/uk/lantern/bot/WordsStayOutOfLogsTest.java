package uk.lantern.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that carries people's words prints its ids only: whatever is logged, they are not. */
class WordsStayOutOfLogsTest {

  /** What the shipped files and the settings say, written by us. */
  private static final Set<String> OURS =
      Set.of(
          "uk.lantern.bot.news.Asked",
          "uk.lantern.bot.turn.Verbs$Verb",
          "uk.lantern.bot.turn.Verbs$VerbFile",
          "uk.lantern.scheduler.people.DemoPeopleFile",
          "uk.lantern.scheduler.people.DemoPeopleFile$Entry",
          "uk.lantern.scheduler.people.DemoAgencies$Entry",
          "uk.lantern.scheduler.people.DemoAgencies$File",
          "uk.lantern.scheduler.people.PeopleCodes",
          "uk.lantern.scheduler.people.PeopleCodes$File",
          "uk.lantern.scheduler.people.StoredPreference$Reminders",
          "uk.lantern.scheduler.people.StoredPreference$Time",
          "uk.lantern.scheduler.people.roster.Column",
          "uk.lantern.scheduler.trigger.JobRun",
          "uk.lantern.scheduler.trigger.Scheduled",
          "uk.lantern.scheduler.trigger.JumpOutcome$Jumped",
          // Codes, dates and ids of lists and cards.
          "uk.lantern.scheduler.digest.edition.EditionAudience",
          "uk.lantern.scheduler.digest.edition.Freeze",
          "uk.lantern.scheduler.digest.store.StoredEdition$Times",
          "uk.lantern.scheduler.digest.store.StoredEdition$Aftermath",
          "uk.lantern.scheduler.digest.store.StoredParts$StoredCounts",
          "uk.lantern.scheduler.digest.FollowUpPolicy$Next$Go",
          // These refuse what this test would make.
          "uk.lantern.scheduler.trigger.Cadence",
          "uk.lantern.scheduler.trigger.DemoTime$Planned",
          "uk.lantern.scheduler.trigger.Timetable$Moment",
          "uk.lantern.scheduler.calendar.SendingHours",
          "uk.lantern.scheduler.outbox.LeasePace",
          "uk.lantern.bot.courier.CourierPace",
          "uk.lantern.bot.teams.connector.ConnectorPace",
          // Generic, so it cannot be made; what it holds is tested by itself.
          "uk.lantern.scheduler.people.roster.Changes",
          "uk.lantern.bot.page.PageGate$Look",
          "uk.lantern.bot.rounds.Read",
          // Ids of Teams, by which its limits count.
          "uk.lantern.bot.teams.connector.Pacing$Destination",
          "uk.lantern.bot.teams.connector.pace.TenantPace$Refusal");

  static Stream<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.lantern.bot", "uk.lantern.scheduler")
            .stream()
            .filter(JavaClass::isRecord)
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !type.getName().matches(".*Test\\$.*|uk.lantern.bot.journey.*"))
            .filter(type -> !OURS.contains(type.getName()))
            .sorted(java.util.Comparator.comparing(Class::getName));
  }

  @Test
  void thoseThatHoldWordsAreAmongThem() {
    assertThat(records().map(Class::getSimpleName))
        .contains(
            "Turn",
            "CardAction",
            "Command",
            "KeptTurn",
            "Card",
            "Considered",
            "EscalatedQuestion",
            "TeamReply",
            "StoredQuestion",
            "Message",
            "StoredDelivery",
            "Person",
            "SeenAnswer");
  }

  @ParameterizedTest
  @MethodSource("records")
  void printsNoWords(Class<?> type) throws Exception {
    assertThat(String.valueOf(Marked.made(type, "", 0)))
        .as(type.getName())
        .doesNotContain(Marked.WORDS);
  }
}
