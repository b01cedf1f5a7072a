package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseStep;

/**
 * S10.7 to 12 as far as the DEMO people go: Carol Finch manages at the NHS agency and audits there
 * herself, beside Nina Shah; both have one record left. Carol reads numbers, never Nina's name.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManagerNudgeTest {

  private static final String WHAT = "record samples 3 and 7 (assigned to two auditors)";

  private static Served served;
  private static AuditDay day;
  private static Nudged nudged;
  private static RoundDay rounds;
  private static Chat carol;
  private static Chat nina;
  private static Round audit;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served).alone();
    nudged = new Nudged(served);
    rounds = new RoundDay(served);
    carol = served.chat("Carol Finch");
    nina = served.chat("Nina Shah");
    nina.says("hello");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static void starts(String person, String piece) {
    ResponseKey key = new ResponseKey(audit.ref(), "demo_nhs", piece);
    day.responses().take(key, day.key(person), 0, new ResponseStep.Start());
  }

  @Test
  @Order(1)
  void withNothingOpenItSaysSoAndNothingCanBeNudged() {
    assertThat(carol.hears("who hasnt done audit"))
        .contains("No audit or assurance request is open for your organisation.");
    assertThat(carol.hears("nudge both"))
        .contains("No audit or assurance request is open for your organisation.");
  }

  @Test
  @Order(2)
  void s10TypedWhoHasNotDoneTheAuditIsAnsweredInNumbersAndNeverByName() {
    audit = day.single(8);
    assertThat(carol.hears("audits outstanding"))
        .contains("nobody has begun: record samples 1, 2, 3, 4, 5, 6, 7 and 8 (asked of two");
    List.of("1", "2", "5").forEach(it -> rounds.sends(audit.ref(), "Nina Shah", it));
    List.of("4", "6", "8").forEach(it -> rounds.sends(audit.ref(), "Carol Finch", it));
    starts("Nina Shah", "3");
    assertThat(carol.hears("who has not done their audit"))
        .contains("Not sent: record samples 3 and 7 (asked of two auditors).")
        .contains("Nobody has begun record sample 7.");
    starts("Carol Finch", "7");
    assertThat(carol.hears("who hasnt done audit"))
        .contains(audit.ref() + ": DEMO audit-supervision. Not sent: " + WHAT)
        .contains("one polite reminder to each of them")
        .doesNotContain("Nina", "Shah");
  }

  @Test
  @Order(3)
  void s10ByButtonFromTheOverviewToTheNudgeAndTheDayOfTheNext() {
    assertThat(carol.hears("team overview"))
        .contains("Audit returns of your organisation: 6 of 8 sent.");
    assertThat(carol.presses("Audit").getFirst().text()).contains(WHAT);
    assertThat(carol.presses("Nudge both").getFirst().text())
        .contains("Sent. Next possible nudge: Friday 27 November.")
        .doesNotContain("Nina");
    nudged.awaitLetters(audit, 2);
    assertThat(nina.awaits("What you have saved is still there.")).contains(audit.ref());
  }

  @Test
  @Order(4)
  void aSecondPressAndTypedWordsSendNothingAndSayWhenTheNextIsPossible() {
    String again = "They were reminded within the last three working days.";
    assertThat(Nudged.pressesOld(carol, audit))
        .contains("Nothing is sent", again, "Next possible nudge: Friday 27 November.");
    assertThat(carol.hears("nudge both")).contains("Nothing is sent", again);
    assertThat(carol.hears("nudge auditors " + audit.ref())).contains("Nothing is sent", again);
    List<Shown> shown = carol.says("who hasn't done the audit?");
    assertThat(shown.getFirst().text()).contains(WHAT, "Next possible nudge: Friday 27 November.");
    assertThat(Chat.titles(shown)).noneMatch(it -> it.startsWith("Nudge"));
    assertThat(nudged.letters(audit)).isEqualTo(2);
  }

  @Test
  @Order(5)
  void anotherAgencysManagerAndPeopleWithoutTheRoleGetNothing() {
    Chat ruth = served.chat("Ruth Calder");
    assertThat(ruth.hears("audits outstanding")).doesNotContain(audit.ref());
    String absent = "I cannot find that, or it is not yours to see.";
    assertThat(Nudged.pressesOld(ruth, audit)).contains(absent);
    assertThat(ruth.hears("nudge auditors SA-2026-99")).contains(absent);
    Chat maya = served.chat("Maya Fern");
    assertThat(maya.hears("who hasnt done audit"))
        .contains("I cannot show you what your organisation has not sent", "team manager can.");
    assertThat(Nudged.pressesOld(maya, audit))
        .contains("I cannot show you what your organisation has not sent");
    assertThat(served.chat("Jo Okoro").hears("who hasnt done audit"))
        .as("an officer, who has names by round")
        .contains("Which round?");
    assertThat(nudged.letters(audit)).isEqualTo(2);
  }

  @Test
  @Order(6)
  void theOfficersNudgeOfTheWholeRoundIsRefusedWhileAllOfThemWereReminded() {
    assertThat(served.chat("Jo Okoro").hears("nudge " + audit.ref()))
        .contains("They were reminded within the last three working days.");
    assertThat(nudged.letters(audit)).isEqualTo(2);
  }

  @Test
  @Order(7)
  void onFridayItIsPossibleAgainAndTheStepIsInTheHistoryAndTheAuditTrail() {
    carol.jumps("to 2026-11-27 10:00");
    assertThat(carol.hears("nudge both"))
        .contains("Sent. Next possible nudge: Wednesday 2 December.");
    nudged.awaitLetters(audit, 4);
    assertThat(day.rounds().find(audit.ref()).orElseThrow().history())
        .filteredOn(it -> "demo_nhs".equals(it.agency()))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.by()).isEqualTo(day.key("Carol Finch")));
    assertThat(served.bean(MongoOperations.class).findAll(Document.class, "auditTrail"))
        .filteredOn(it -> it.getString("kind").equals("ROUND"))
        .extracting(it -> it.get("facts", Document.class))
        .filteredOn(it -> "agency-nudge".equals(it.getString("step")))
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.getString("round")).isEqualTo(audit.ref());
              assertThat(it.getString("agency")).isEqualTo("demo_nhs");
            });
  }

  @Test
  @Order(8)
  void severalRoundsHaveAButtonEachAndTypedNudgeBothAsksWhich() {
    Round multi = day.multi();
    Round request = day.assurance();
    List<Shown> shown = carol.says("nudge the auditors");
    assertThat(shown.getFirst().text())
        .contains("nobody has begun: cases C03 and C07 (asked of two auditors)")
        .contains(
            request.ref() + ": DEMO assurance-learning. Not sent: 1 of 1 (asked of two people)")
        .contains(WHAT);
    assertThat(Chat.titles(shown))
        .contains("Nudge both: " + multi.ref(), "Nudge both: " + request.ref())
        .doesNotContain("Nudge both: " + audit.ref());
    assertThat(nudged.letters(multi)).isZero();
    assertThat(carol.presses("Nudge both: " + request.ref()).getFirst().text())
        .contains("Sent. Next possible nudge: Wednesday 2 December.");
    nudged.awaitLetters(request, 2);
    assertThat(nudged.letters(multi)).isZero();
  }

  @Test
  @Order(9)
  void whenAllIsSentOrItHasClosedAnOldButtonRemindsNobody() {
    carol.jumps("to 2026-12-02 10:00");
    rounds.finishes(new ResponseKey(audit.ref(), "demo_nhs", "3"), day.key("Nina Shah"));
    rounds.finishes(new ResponseKey(audit.ref(), "demo_nhs", "7"), day.key("Carol Finch"));
    assertThat(carol.hears("who hasnt done audit")).contains(audit.ref(), "Everything is sent.");
    assertThat(Nudged.pressesOld(carol, audit))
        .contains("Nothing is sent", "Nobody of your organisation is outstanding");
    Round brief = day.single(LocalDateTime.parse("2026-12-02T12:00"));
    carol.jumps("to 2026-12-02 12:00");
    assertThat(carol.hears("nudge auditors " + brief.ref()))
        .contains("Nothing is sent", brief.ref() + " has closed");
    assertThat(nudged.letters(brief)).isZero();
  }
}
