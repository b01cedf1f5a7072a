package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.training.Evaluations;
import uk.lantern.scheduler.round.training.Paper;

/** What rounds that have closed say of a piece of learning, on its trail. */
class PractisedTest {

  private static final String ITEM = "DEMO-7MB-NEGLECT";

  private static Served served;
  private static RoundDay day;
  private static Chat jo;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new RoundDay(served);
    jo = served.chat("Jo Okoro");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static String open(String what) {
    String ref =
        RoundDay.ref(
            jo.hears("new round " + what + "; to all; closes 4 December 17:00; about " + ITEM));
    jo.says("launch " + ref + " now");
    day.awaits(ref, RoundState.OPEN);
    return ref;
  }

  /** Answers a stage to its end. */
  private static void answers(String ref, Stage stage, PersonKey person, boolean using) {
    Evaluations evaluations = served.bean(Evaluations.class);
    Paper paper = Paper.own(ref, stage, person);
    Optional<List<Question>> next = evaluations.next(paper);
    while (next.isPresent()) {
      List<Answer> answers = new ArrayList<>();
      for (Question it : next.get()) {
        answers.add(
            it.id().equals("used")
                ? new Answer("used", using ? "sometimes" : "not-yet", "")
                : RoundDay.answer(it, false));
      }
      evaluations.answer(paper, answers);
      next = evaluations.next(paper);
    }
  }

  /** So many come to the course. */
  private static List<PersonKey> attended(String ref, int many) {
    return served.bean(People.class).hereOn(LocalDate.of(2026, 11, 24)).stream()
        .map(Person::key)
        .filter(it -> served.bean(Evaluations.class).next(onTheDay(ref, it)).isPresent())
        .limit(many)
        .toList();
  }

  private static Paper onTheDay(String ref, PersonKey person) {
    return Paper.own(ref, Stage.ON_DAY, person);
  }

  private static String trail() {
    return served.chat("Maya Fern").hears("what happened to " + ITEM);
  }

  @Test
  void aClosedPulseAJointGradeAndFollowUpsStandOnTheirRungsOnceTheyMay() {
    assertThat(trail()).contains("No evidence yet. A look at a few records");
    String pulse = open("pulse-escalation");
    int asked = day.everybodyAnswers(pulse);
    day.closes(jo, pulse);
    assertThat(trail())
        .contains("What people answered in a pulse: “")
        .containsPattern("Most said: .+, \\d+ of " + asked)
        .contains(pulse);
    audited();
    followedUp();
  }

  private static void audited() {
    String audit = open("audit-voice-domestic-abuse; year 2026-27; priority 4; cases C03, C07");
    day.sends(audit, "Nina Shah", "C07");
    day.sends(audit, "Farah Iqbal", "C03");
    day.closes(jo, audit);
    assertThat(trail()).as("nobody has agreed yet").doesNotContain("joint grades");
    jo.says("agree " + audit + "-C07 good because seen; moderators Jo Okoro, Nina Shah");
    jo.says("agree " + audit + "-C03 inadequate because late; moderators Jo Okoro, Nina Shah");
    assertThat(trail())
        .contains(
            "Records that were audited, joint grades by number of records: Good 1, Inadequate 1.")
        .contains(audit)
        .doesNotContain("C07", "C03");
  }

  private static void followedUp() {
    String course = open("training-neglect");
    List<PersonKey> people = attended(course, 8);
    people.forEach(it -> answers(course, Stage.ON_DAY, it, true));
    day.closes(jo, course);
    LocalDate followUp =
        served.bean(Evaluations.class).find(course, people.getFirst()).orElseThrow().followUp();
    served.bean(LanternClock.class).jumpTo(followUp.atTime(10, 0).atZone(London.ZONE).toInstant());
    people.subList(0, 6).forEach(it -> answers(course, Stage.THREE_MONTHS, it, true));
    people.subList(6, 7).forEach(it -> answers(course, Stage.THREE_MONTHS, it, false));
    assertThat(trail()).as("one may still answer").doesNotContain("three months after training");
    answers(course, Stage.THREE_MONTHS, people.getLast(), false);
    assertThat(trail()).contains("4. Practised", course);
    assertThat(trail())
        .contains("Used regularly or sometimes, three months after training: 6 of 8 people.");
  }
}
