package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.Sketch.JO;
import static uk.lantern.scheduler.reminder.Sketch.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.reminder.Ladder.LadderOutcome;
import uk.lantern.scheduler.reminder.Ladder.LadderRefusal;

/** From ten working days on a person presses send, and nothing goes by itself. */
class LadderTest extends ReminderWorld {

  private static final PersonKey PAT = key("pat");
  private static final String NOTE = "We spoke on Monday. Two posts are vacant.";

  /** Due on Friday 20 November 2026: ten working days later it is Friday 4 December. */
  private void overdueOn(String day) {
    actions.put(Sketch.of("A-105", "2026-11-20"));
    clock.set(day + "T10:00");
  }

  private LadderRefusal refused(PersonKey by, String note) {
    return ladder.send("A-105", by, note) instanceof LadderOutcome.Refused it
        ? it.code()
        : org.junit.jupiter.api.Assertions.fail("was sent");
  }

  private List<String> waiting(PersonKey viewer) {
    return ladder.waiting(viewer).stream()
        .map(it -> it.action().ref() + " " + it.step() + (it.call() ? " call" : ""))
        .toList();
  }

  @Test
  void afterTenWorkingDaysTheOfficerSendsItToTheAgencysLeadWithWhatTheySaid() {
    overdueOn("2026-12-04");
    assertThat(waiting(JO)).containsExactly("A-105 AGENCY_LEAD");
    assertThat(waiting(PAT)).isEmpty();
    assertThat(waiting(SAM)).isEmpty();
    assertThat(ladder.send("A-105", JO, NOTE)).isInstanceOf(LadderOutcome.Sent.class);
    assertThat(waiting(JO)).isEmpty();
    assertThat(deliver())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(MessageKind.ACTION_SENT_ON);
              assertThat(it.whom()).isEqualTo("lead");
              assertThat(it.values().toString()).contains(NOTE, "Jo Okoro", "Sam Lee");
            });
  }

  @Test
  void aDoubleClickIsOnePressAndSendsNoStepFurther() {
    overdueOn("2027-03-01");
    assertThat(ladder.send("A-105", JO, NOTE)).isEqualTo(ladder.send("A-105", JO, NOTE));
    assertThat(ladder.of("A-105")).hasSize(1);
    assertThat(deliver()).hasSize(1);
  }

  @Test
  void case63FiftyPressesAtOnceAreOne() throws Exception {
    overdueOn("2026-12-04");
    TestStore.atOnce(50, () -> ladder.send("A-105", JO, NOTE));
    assertThat(ladder.of("A-105")).hasSize(1);
    assertThat(deliver()).hasSize(1);
  }

  /** Two people with the same right, each with words of their own, are one letter. */
  @Test
  void case128TwoOfficersPressingSendAtOnceIsOneLetter() throws Exception {
    people.add("lin", "Lin Abara", "demo_partnership", Role.QA_OFFICER);
    overdueOn("2026-12-04");
    AtomicInteger turn = new AtomicInteger();
    Set<LadderOutcome> told = ConcurrentHashMap.newKeySet();
    TestStore.atOnce(
        20,
        () -> {
          boolean jo = turn.getAndIncrement() % 2 == 0;
          return told.add(
              ladder.send("A-105", jo ? JO : key("lin"), jo ? NOTE : "I rang on Tuesday."));
        });
    assertThat(ladder.of("A-105")).hasSize(1);
    Pressed kept = ladder.of("A-105").getFirst();
    assertThat(told)
        .contains(new LadderOutcome.Sent(kept))
        .isSubsetOf(
            new LadderOutcome.Sent(kept),
            new LadderOutcome.Refused(LadderRefusal.NOT_YET, Set.of()));
    assertThat(deliver())
        .singleElement()
        .satisfies(it -> assertThat(it.values().toString()).contains(kept.note()));
  }

  @Test
  void theStepsFollowEachOtherAndEachHasItsOwnHand() {
    people.add("chair", "Ola Reed", "demo_partnership", Role.GROUP_CHAIR);
    people.add("dsp", "Kit Shaw", "demo_council", Role.DELEGATED_PARTNER);
    overdueOn("2027-03-01");
    assertThat(refused(PAT, NOTE)).isEqualTo(LadderRefusal.NOT_YOURS);
    ladder.send("A-105", JO, NOTE);
    ladder.send("A-105", PAT, "On the agenda: no answer for a month");
    assertThat(ladder.agenda("improvement_assurance"))
        .singleElement()
        .satisfies(it -> assertThat(it.note()).startsWith("On the agenda"));
    assertThat(waiting(PAT)).containsExactly("A-105 DELEGATED_PARTNERS");
    ladder.send("A-105", PAT, "The group asks for a decision");
    assertThat(deliver()).extracting(Sent::whom).containsExactlyInAnyOrder("lead", "chair", "dsp");
    assertThat(refused(PAT, "once more")).isEqualTo(LadderRefusal.NOT_YET);
  }

  @Test
  void nothingIsSentTooEarlyWhileSomebodyWaitsOrWithoutAWord() {
    overdueOn("2026-12-03");
    assertThat(refused(JO, NOTE)).isEqualTo(LadderRefusal.NOT_YET);
    overdueOn("2026-12-04");
    assertThat(refused(JO, "  ")).isEqualTo(LadderRefusal.NOTE_MISSING);
    assertThat(refused(JO, "x".repeat(401))).isEqualTo(LadderRefusal.NOTE_TOO_LONG);
    assertThat(refused(JO, "Ring 943 476 5919")).isEqualTo(LadderRefusal.IDENTIFIES);
    assertThat(refused(JO, "I spoke to [name]")).isEqualTo(LadderRefusal.IDENTIFIES);
    assertThat(ladder.send("A-105", SAM, NOTE))
        .isEqualTo(new LadderOutcome.Refused(LadderRefusal.NOT_YOURS, Set.of(Role.QA_OFFICER)));
    assertThat(ladder.send("A-999", JO, NOTE)).isInstanceOf(LadderOutcome.Absent.class);
    actions.put(Sketch.of("A-105", "2026-11-20").asked("2026-12-03", "2026-12-20", null));
    assertThat(refused(JO, NOTE)).isEqualTo(LadderRefusal.WAITS);
    assertThat(waiting(JO)).isEmpty();
    actions.put(Sketch.of("A-105", "2026-12-20"));
    assertThat(refused(JO, NOTE)).isEqualTo(LadderRefusal.NOT_OVERDUE);
  }

  @Test
  void aSafetyCriticalActionAsksTheOfficerForACallOnTheFirstDay() {
    actions.put(Sketch.of("A-7", "2026-11-23").critical());
    clock.set("2026-11-24T10:00");
    assertThat(waiting(JO)).containsExactly("A-7 OWNER call");
    assertThat(waiting(PAT)).isEmpty();
  }

  @Test
  void whatWasSolvedOnTheWayIsNotSentOnAndLeavesTheAgenda() {
    overdueOn("2027-03-01");
    ladder.send("A-105", JO, NOTE);
    ladder.send("A-105", JO, "For the agenda");
    actions.put(Sketch.of("A-105", "2027-04-20"));
    assertThat(deliver()).isEmpty();
    assertThat(ladder.agenda("improvement_assurance")).isEmpty();
  }

  @Test
  void whereNobodyHoldsTheRoleTheBusinessManagerIsTold() {
    people.leaves(key("lead"), LocalDate.of(2026, 12, 1));
    overdueOn("2026-12-04");
    ladder.send("A-105", JO, NOTE);
    assertThat(deliver()).extracting(Sent::whom).containsExactly("pat");
  }

  @Test
  void aCrashBetweenThePressAndItsLettersLosesNothing() {
    overdueOn("2026-12-04");
    ladder.send("A-105", JO, NOTE);
    mongo.getCollection("deliveries").deleteMany(new org.bson.Document());
    assertThat(sentOn.sweep(now())).isEqualTo(1);
    assertThat(sentOn.sweep(now())).isZero();
  }

  @Test
  void pressesAreForgottenAfterSixYears() {
    overdueOn("2026-12-04");
    ladder.send("A-105", JO, NOTE);
    assertThat(presses.purge(LocalDate.of(2032, 12, 3))).isZero();
    assertThat(presses.purge(LocalDate.of(2032, 12, 4))).isEqualTo(1);
  }
}
