package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseOutcome;
import uk.lantern.scheduler.round.response.ResponseStep;
import uk.lantern.scheduler.round.response.Responses;

/** Rounds as people answered them, so that the team has something to look at. */
final class RoundDay {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Pattern REF =
      Pattern.compile("\\b(?:[PT]-\\d{4}|(?:SA|MA|AR)-\\d{4}-\\d{2})\\b");

  private final Served served;

  RoundDay(Served served) {
    this.served = served;
  }

  /** One start serves every test that leaves the time alone: each makes the rounds it needs. */
  private static final class Shared {
    static final Served SERVED = Served.start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVED::close));
    }
  }

  static Served served() {
    return Shared.SERVED;
  }

  /** The first round named in a text. */
  static String ref(String text) {
    Matcher found = REF.matcher(text);
    assertThat(found.find()).as("a round is named in: %s", text).isTrue();
    return found.group();
  }

  PersonKey key(String name) {
    return served.bean(People.class).named(name).orElseThrow().key();
  }

  Round now(String ref) {
    return served.bean(Rounds.class).find(ref).orElseThrow();
  }

  void awaits(String ref, RoundState state) {
    await().until(() -> now(ref).state() == state);
  }

  /** A pulse put to everybody, as the officer types it; it is open. */
  String openPulse(Chat officer) {
    String ref = ref(officer.hears("new round pulse-escalation; to all; closes 4 December 17:00"));
    officer.says("launch " + ref + " now");
    awaits(ref, RoundState.OPEN);
    return ref;
  }

  /** The same, answered by everybody and closed. */
  String closedPulse(Chat officer) {
    String ref = openPulse(officer);
    assertThat(everybodyAnswers(ref)).isGreaterThanOrEqualTo(10);
    closes(officer, ref);
    return ref;
  }

  /** Whether a round of agencies was put to somebody. */
  boolean isAsked(String ref, String person) {
    return served.bean(Asks.class).find(ref, key(person)).isPresent();
  }

  String agencyOf(String person) {
    String code = served.bean(People.class).named(person).orElseThrow().agency();
    return served.bean(Agencies.class).find(code).orElseThrow().name();
  }

  void closes(Chat officer, String ref) {
    String said = officer.hears("close round " + ref + " now");
    await(said).until(() -> now(ref).state() == RoundState.CLOSED);
  }

  /** How many were asked. Every second chooses the last answer, and writes a few words. */
  int everybodyAnswers(String ref) {
    Unnamed unnamed = served.bean(Unnamed.class);
    int asked = 0;
    for (Person person : served.bean(People.class).hereOn(TODAY)) {
      var next = unnamed.next(ref, person.key(), Stage.ONCE);
      boolean last = asked % 2 == 1;
      asked += next.isPresent() ? 1 : 0;
      while (next.isPresent()) {
        List<Answer> answers = next.get().stream().map(it -> answer(it, last)).toList();
        unnamed.answer(ref, person.key(), Stage.ONCE, answers);
        next = unnamed.next(ref, person.key(), Stage.ONCE);
      }
    }
    return asked;
  }

  /** An agency's whole answer about one piece, sent. */
  void sends(String ref, String person, String piece) {
    Person who = served.bean(People.class).named(person).orElseThrow();
    ResponseKey key = new ResponseKey(ref, who.agency(), piece);
    Responses responses = served.bean(Responses.class);
    if (ref.startsWith("MA")) {
      take(key, who.key(), 0, new ResponseStep.Declare(false));
    } else {
      take(key, who.key(), 0, new ResponseStep.Start());
    }
    finishes(key, who.key());
  }

  /** From where it stands to sent. */
  void finishes(ResponseKey key, PersonKey who) {
    Responses responses = served.bean(Responses.class);
    for (int card = 0; card < 60; card++) {
      Response now = responses.find(key, who).orElseThrow();
      List<Question> next = responses.inquiry(now).next(now.answers());
      if (next.isEmpty()) {
        break;
      }
      List<Answer> answers = new ArrayList<>();
      next.forEach(it -> answers.add(answer(it, false)));
      step(key, who, new ResponseStep.Give(answers));
    }
    if (!key.isWhole()) {
      step(key, who, new ResponseStep.Act(false));
    }
    step(key, who, new ResponseStep.Submit());
  }

  private void step(ResponseKey key, PersonKey by, ResponseStep step) {
    take(key, by, served.bean(Responses.class).find(key, by).orElseThrow().turn(), step);
  }

  private void take(ResponseKey key, PersonKey by, long turn, ResponseStep step) {
    ResponseOutcome outcome = served.bean(Responses.class).take(key, by, turn, step);
    assertThat(outcome).as("%s of %s", step.move(), key).isInstanceOf(ResponseOutcome.Done.class);
  }

  static Answer answer(Question question, boolean last) {
    String value =
        switch (question) {
          case Question.Choice it ->
              (last ? it.options().getLast() : it.options().getFirst()).code();
          case Question.Scale it -> it.points().getFirst().code();
          case Question.Number it -> String.valueOf(it.least());
          case Question.Day it -> TODAY.toString();
          case Question.ShortText it -> "We look at the plan each month";
          case Question.EvidenceLink it -> "https://demo-nhs.example/evidence/7";
          case Question.Matrix it ->
              it.rows().stream()
                  .map(row -> row.code() + "=" + it.columns().getFirst().code())
                  .collect(Collectors.joining(" "));
        };
    QuestionHead head = question.head();
    boolean worded =
        question instanceof Question.Choice it && it.options().getLast().worded() && last;
    boolean needed = head.remark().neededFor().contains(value);
    return new Answer(head.id(), value, worded || needed ? "A list of names to call" : "");
  }
}
