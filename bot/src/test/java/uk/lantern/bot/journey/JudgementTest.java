package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Verification;

/** Is it embedded? Dialogue S18 from line 4: a named person judges, and what it takes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JudgementTest {

  private static final String ITEM = "DEMO-7MB-NEGLECT";

  private static Served served;
  private static Deeds deeds;
  private static String first;
  private static String second;
  private static String third;

  @BeforeAll
  static void start() {
    served = Served.start();
    deeds = new Deeds(served);
    first = closed("Sam Lee", "Ask what a day is like");
    second = closed("Ruth Calder", "Write down a day");
    third = closed("Sam Lee", "Ask the families");
    // In steps: a jump that takes more than ten seconds loses its answer to the nightly purge.
    for (String day : List.of("2026-12-16", "2027-01-08", "2027-02-01", "2027-02-25")) {
      served.chat("Maya Fern").jumps("to " + day + " 10:00");
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String closed(String owner, String text) {
    String ref = deeds.promised(owner, text, ITEM);
    deeds.proves(owner, ref);
    deeds.takes(
        "Jo Okoro",
        ref,
        new OfficerStep.Verify(
            Verification.Method.SEEN_DOCUMENT, "Seen", Verification.ImpactSeen.NONE_YET));
    deeds.takes(
        "Alex Marsh",
        ref,
        new OfficerStep.Close("IA-2026-11", LocalDate.of(2026, 11, 24), ImpactAfter.THREE_MONTHS));
    return ref;
  }

  private static void check(String ref, ImpactCheck.Level level, ImpactCheck.Judgement judgement) {
    deeds.takes(
        "Alex Marsh",
        ref,
        new OfficerStep.CheckImpact(level, "dip sample of 10", "9 of 10", judgement));
  }

  private static Chat jo() {
    return served.chat("Jo Okoro");
  }

  private static String trail(String person) {
    return served.chat(person).hears("what happened to " + ITEM);
  }

  @Test
  @Order(1)
  void line10EmbeddedIsRefusedWithoutEvidence() {
    List<Shown> form = jo().says("judge " + ITEM);
    assertThat(form.getFirst().text())
        .contains("Is it embedded?", "By the evidence it would be: Not tested.")
        .contains("The trail holds no evidence yet.");
    assertThat(jo().hears("judge " + ITEM + ": embedded because everybody says so"))
        .contains("I won't mark this embedded until there are two kinds of evidence");
    assertThat(trail("Maya Fern")).contains("It takes two kinds of evidence, and a person decides");
  }

  @Test
  @Order(2)
  void lines5And6OneKindOfPracticeIsPartlyAndAPersonSaysWhy() {
    check(first, ImpactCheck.Level.DO, ImpactCheck.Judgement.EARLY_SIGNS);
    Chat jo = jo();
    assertThat(jo.hears("judge " + ITEM))
        .contains("By the evidence it would be: Partly embedded.")
        .contains("For: Checked later for a difference to children, practice, 25 February 2027.");
    assertThat(
            jo.presses(
                    "Save my judgement", Map.of("value", "judged_embedded", "reason", "I feel so"))
                .getFirst()
                .text())
        .contains("there is one kind of evidence of the last 12 months, and it takes two");
    assertThat(
            jo.presses(
                    "Save my judgement",
                    Map.of("value", "judged_partly_embedded", "reason", "Ask three groups next"))
                .getFirst()
                .text())
        .contains("Saved: Partly embedded, judged by Jo Okoro on 25 February 2027.")
        .contains("I ask again on 25 August 2027.");
    assertThat(trail("Maya Fern"))
        .contains("Partly embedded, judged by Jo Okoro on 25 February 2027: Ask three groups next")
        .contains("To be looked at again on 25 August 2027.");
  }

  @Test
  @Order(3)
  void conflictsStandSideBySide() {
    check(second, ImpactCheck.Level.DIFFERENCE, ImpactCheck.Judgement.EARLY_SIGNS);
    assertThat(jo().hears("judge " + ITEM))
        .contains("By the evidence it would be: Embedded.")
        .doesNotContain("These do not agree");
    assertThat(jo().hears("judge " + ITEM + ": embedded because records and families agree"))
        .contains("Saved: Embedded, judged by Jo Okoro");
    check(third, ImpactCheck.Level.DIFFERENCE, ImpactCheck.Judgement.SLIPPED_BACK);
    assertThat(served.chat("Helen Voss").hears("judgements of " + ITEM))
        .containsSubsequence("Embedded, Jo Okoro", "Partly embedded, Jo Okoro")
        .containsSubsequence("For: ", "Against: ")
        .contains("These do not agree. I show both and add nothing up.");
    assertThat(jo().hears("judge " + ITEM + ": embedded because it was"))
        .contains("there is one kind of evidence");
  }

  @Test
  @Order(4)
  void whoMayNotJudgeIsToldWhoCanAndTheScrutineerReads() {
    for (String person : List.of("Maya Fern", "Helen Voss", "Priya Nair")) {
      assertThat(served.chat(person).hears("judge " + ITEM))
          .as(person)
          .contains("I cannot take a judgement on learning from you.", "quality assurance officer");
    }
    assertThat(served.chat("Maya Fern").hears("judgements of " + ITEM))
        .contains("I cannot show you every judgement");
    assertThat(Chat.titles(served.chat("Maya Fern").says("what happened to " + ITEM)))
        .doesNotContain("Judge", "All judgements");
  }

  @Test
  @Order(5)
  void case061And064AndCase072ACardThatIsOldOrForgedChangesNothing() {
    Chat jo = jo();
    jo.says("judge " + ITEM);
    Map<String, String> good = Map.of("value", "judged_early_signs", "reason", "Look at it anew");
    ObjectNode old = jo.press("Save my judgement", good);
    assertThat(
            jo.forges("Save my judgement", Map.of("value", "6", "reason", "x")).getFirst().text())
        .contains("Choose one of: Not tested, Early signs");
    assertThat(
            served
                .chat("Alex Marsh")
                .hears("judge " + ITEM + ": slipped back because it did not last"))
        .contains("Saved: Slipped back");
    assertThat(jo.sends(old).getFirst().text()).contains("Somebody else has judged it since");
    assertThat(jo.hearsAll("judge " + ITEM + ": early signs because Tyler Zebraquokka said so"))
        .contains("I stopped before saving.")
        .doesNotContain("Zebraquokka");
    assertThat(served.everythingStored()).doesNotContain("Zebraquokka");
    assertThat(trail("Maya Fern")).contains("Slipped back, judged by Alex Marsh");
  }
}
