package uk.lantern.scheduler.round.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.BundleSlotPolicy;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.part.RoundState;

/** Audits: asked by name, reminded by name, told of each other's steps by reference only. */
class AuditLettersTest extends RoundWorld {

  private static final ReminderTime TUESDAYS =
      new ReminderTime(DayOfWeek.TUESDAY, LocalTime.of(10, 0));

  /** domain.md 1.3 S5, line 1. */
  @Test
  void aSingleAgencyAuditNamesTheAgencysSampleAndNothingOfAChild() {
    rounds.put(RoundSketch.single("SA-2026-04").step("opened", "2026-11-23T09:00").done(), SAM);
    sweepAt("2026-11-23T09:00");
    Sent card = deliver().getFirst();
    assertThat(card.values())
        .containsEntry("heading", "Single-agency audit: supervision records")
        .containsEntry("part", "1");
    assertThat(card.words())
        .contains(
            "Agency: DEMO Community Health (round SA-2026-04). Sample: 8 records",
            "It serves priority 4 of 2026-27. Due: Friday 4 December 2026.",
            "own sample numbers, 1 to 8",
            "Do not enter names, dates of birth, NHS numbers or case numbers.",
            "Start record 1",
            "Delegate",
            "Ask a question");
  }

  /** domain.md 1.3 S6, line 1. */
  @Test
  void aMultiAgencyAuditNamesReferencesAndWhereToLearnWhoTheyAre() {
    rounds.put(RoundSketch.multi("MA-2026-02").step("opened", "2026-11-23T09:00").done(), SAM);
    sweepAt("2026-11-23T09:00");
    Sent card = deliver().getFirst();
    assertThat(card.values())
        .containsEntry("heading", "Multi-agency audit: Children as victims of domestic abuse");
    assertThat(card.words())
        .contains(
            "2 children to audit: C03 and C07.",
            "I do not know, and must not be told.",
            "Discussion meeting: Thursday 14 January 2027.",
            "Start C03",
            "I don't have the list",
            "Conflict of interest");
  }

  @Test
  void onTheWorkingDayBeforeItClosesWhoeverHasNotFinishedIsReminded() {
    rounds.put(
        RoundSketch.single("SA-2026-04")
            .step("opened", "2026-11-23T09:00")
            .closes("2026-12-07T12:00")
            .done(),
        SAM,
        MO);
    sweepAt("2026-11-23T09:00");
    deliver();
    rounds.did("SA-2026-04", MO, Ask.State.DONE);
    assertThat(sweepAt("2026-12-03T15:00")).isZero();
    assertThat(sweepAt("2026-12-04T09:00")).as("a Friday").isEqualTo(1);
    List<Sent> sent = deliver();
    assertThat(sent).extracting(Sent::whom).containsExactly("sam");
    assertThat(sent.getFirst().words())
        .contains("SA-2026-04: supervision records. Due: Monday 7 December 2026.")
        .contains("What you have saved is still there.");
  }

  @Test
  void aNudgeGoesAtOnceAndToThoseOnlyWhoHaveNotFinished() {
    rounds.put(
        RoundSketch.single("SA-2026-04")
            .step("opened", "2026-11-23T09:00")
            .step("nudged", JO, "2026-11-26T11:00")
            .done(),
        SAM,
        MO);
    rounds.did("SA-2026-04", MO, Ask.State.DONE);
    sweepAt("2026-11-26T11:01");
    assertThat(deliver())
        .filteredOn(it -> it.template().equals("round-reminded"))
        .extracting(Sent::whom)
        .containsExactly("sam");
  }

  @Test
  void theWeeklyCardNamesItInItsLastFourWeeksAndHasOneOfItsOwnInTheLastTwo() {
    rounds.put(RoundSketch.single("SA-2026-04").closes("2026-12-18T17:00").done(), SAM);
    LocalDate early = LocalDate.of(2026, 11, 24);
    assertThat(lines.lines(SAM, early.minusDays(7))).isEmpty();
    assertThat(lines.lines(SAM, early).toString()).contains("SA-2026-04", "Open SA-2026-04");
    assertThat(lines.waitingOn(early)).isEmpty();
    assertThat(lines.alone(SAM, slot("2026-11-23"))).isEmpty();
    assertThat(lines.waitingOn(LocalDate.of(2026, 12, 8))).containsExactly(SAM);
    assertThat(lines.alone(SAM, slot("2026-12-07"))).isPresent();
    rounds.did("SA-2026-04", SAM, Ask.State.DONE);
    assertThat(lines.alone(SAM, slot("2026-12-07"))).isEmpty();
  }

  private static BundleSlotPolicy.Slot slot(String monday) {
    return BundleSlotPolicy.in(LocalDate.parse(monday), TUESDAYS);
  }

  @Test
  void theCardOfItsOwnNamesEverythingThatIsStillOpenWhenItIsSent() {
    rounds.put(RoundSketch.single("SA-2026-04").done(), SAM);
    rounds.put(RoundSketch.multi("MA-2026-02").done(), SAM);
    clock.set("2026-11-24T10:00");
    outbox.offer(lines.alone(SAM, slot("2026-11-23")).orElseThrow());
    Sent card = deliver().getFirst();
    assertThat(card.values()).containsEntry("heading", "2 questionnaires to finish");
    assertThat(card.words()).contains("SA-2026-04: ", "MA-2026-02: ", "my audits");
  }

  @Test
  void newsSaysWhoAndWhatAndNeverWhatWasAnswered() {
    rounds.put(RoundSketch.multi("MA-2026-02").done(), SAM);
    news.add(
        new NewsItem(
            News.SUBMITTED, "MA-2026-02", "C07", "demo_health", JO, SAM, day("2026-11-24"), 3));
    news.add(
        new NewsItem(
            News.RETURNED, "MA-2026-02", "C07", "demo_health", SAM, JO, day("2026-11-24"), 4));
    news.add(
        new NewsItem(
            News.SUBMITTED, "MA-2026-02", "C03", "demo_health", JO, JO, day("2026-11-24"), 5));
    sweepAt("2026-11-24T11:00");
    assertThat(deliver())
        .filteredOn(it -> it.template().equals("round-news"))
        .extracting(it -> it.whom() + ": " + it.values().get("line"))
        .containsExactlyInAnyOrder(
            "jo: Sam Lee (DEMO Community Health) sent in C07 of MA-2026-02: Children as victims of"
                + " domestic abuse.",
            "sam: Jo Okoro gave C07 of MA-2026-02 back: Children as victims of domestic abuse."
                + " Open it to see why. Your answers are still there.");
    sweep = sweep();
    assertThat(sweepAt("2026-11-24T12:00")).as("told once").isZero();
  }

  @Test
  void whoeverLaunchedItHearsThatItHasClosedAndThatTheMeetingIsNear() {
    rounds.put(
        RoundSketch.multi("MA-2026-02")
            .is(RoundState.CLOSED)
            .step("closed", "2026-12-04T17:00")
            .done(),
        SAM);
    sweepAt("2026-12-04T17:01");
    assertThat(deliver())
        .singleElement()
        .satisfies(it -> assertThat(it.words()).contains("has closed", "round MA-2026-02"));
    assertThat(sweepAt("2027-01-06T10:00")).isZero();
    sweepAt("2027-01-07T10:00");
    assertThat(deliver())
        .singleElement()
        .satisfies(it -> assertThat(it.words()).contains("Thursday 14 January 2027"));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
