package uk.lantern.scheduler.round.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Unnamed;

/** Puts the questions of a paper, and keeps what is answered. */
final class Answering {

  private static final int TRIES = 60;

  private final EvaluationsStore store;
  private final Courses courses;
  private final Invited invited;
  private final AnswerReader reader;
  private final WorkingDays calendar;
  private final Clock clock;

  /** Who was asked, and what they have answered without their name. */
  record Invited(Asks asks, Unnamed unnamed) {}

  Answering(
      EvaluationsStore store,
      Courses courses,
      Invited invited,
      AnswerReader reader,
      WorkingDays calendar,
      Clock clock) {
    this.store = store;
    this.courses = courses;
    this.invited = invited;
    this.reader = reader;
    this.calendar = calendar;
    this.clock = clock;
  }

  boolean isAsked(String round, PersonKey person) {
    return invited.asks().find(round, person).isPresent();
  }

  boolean hasAnsweredWithoutName(Round round, PersonKey person) {
    Course course = courses.course(round, Stage.ON_DAY, person);
    List<Question> first = course.next(Answers.NONE);
    return invited
        .unnamed()
        .next(round.ref(), person, Stage.ON_DAY)
        .filter(next -> next.equals(first))
        .isEmpty();
  }

  Optional<List<Question>> next(Paper paper) {
    Evaluation now = store.find(paper.round(), paper.about()).orElse(null);
    Round round = courses.round(paper.round()).orElse(null);
    if (round == null || !isTheirs(paper, now) || refusal(paper, now).isPresent()) {
      return Optional.empty();
    }
    Course course = courses.course(round, paper.stage(), paper.about());
    List<Question> next = course.next(now == null ? Answers.NONE : now.answers());
    return next.isEmpty() ? Optional.empty() : Optional.of(next);
  }

  /** With its first question an evaluation is begun. */
  void put(Paper paper) {
    if (store.find(paper.round(), paper.about()).isEmpty()) {
      Evaluation begun = Evaluation.begun(paper.round(), paper.about(), today());
      write(EvaluationSteps.answered(begun, paper.stage(), Answers.NONE, false, null));
    }
    store.waits(paper, clock.instant());
  }

  AnswerOutcome answer(Paper paper, Collection<Answer> answers) {
    Round round = courses.round(paper.round()).orElse(null);
    Evaluation first = store.find(paper.round(), paper.about()).orElse(null);
    if (round == null || !isTheirs(paper, first)) {
      return new AnswerOutcome.Absent();
    }
    Optional<RoundRefusal> refusal =
        store.isNewer(paper.round(), paper.about())
            ? Optional.of(RoundRefusal.NEWER)
            : refusal(paper, first);
    if (refusal.isPresent()) {
      return new AnswerOutcome.Refused(refusal.get(), List.of());
    }
    Course course = courses.course(round, paper.stage(), paper.about());
    List<Understood.Amiss> amiss = new ArrayList<>();
    List<Answer> read = read(course, answers, amiss);
    if (!amiss.isEmpty()) {
      return new AnswerOutcome.Refused(RoundRefusal.ANSWER_AMISS, amiss);
    }
    return read.isEmpty() || read.size() < answers.size()
        ? new AnswerOutcome.Refused(RoundRefusal.NOT_ASKED, List.of())
        : kept(paper, course, read);
  }

  private AnswerOutcome kept(Paper paper, Course course, List<Answer> read) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Evaluation now =
          store
              .find(paper.round(), paper.about())
              .orElseGet(() -> Evaluation.begun(paper.round(), paper.about(), today()));
      if (!course.asks(now.answers(), read)) {
        return new AnswerOutcome.Refused(RoundRefusal.NOT_ASKED, List.of());
      }
      Answers after = course.with(now.answers(), read);
      List<Question> next = course.next(after);
      if (after.equals(now.answers()) && now.isDone(paper.stage()) == next.isEmpty()) {
        finished(paper, next);
        return new AnswerOutcome.Kept(next);
      }
      Evaluation changed =
          EvaluationSteps.answered(
              now, paper.stage(), after, next.isEmpty(), followUp(paper, course, next));
      if (write(changed)) {
        finished(paper, next);
        return new AnswerOutcome.Kept(next);
      }
    }
    throw new IllegalStateException("One person answers faster than the store.");
  }

  /** Also after a repetition: the first time may have been cut off in between. */
  private void finished(Paper paper, List<Question> next) {
    if (paper.stage() == Stage.ON_DAY && next.isEmpty()) {
      invited.asks().done(paper.round(), paper.about(), true);
    }
  }

  /** Planned when the day of the course is finished, for a working day. */
  private @Nullable LocalDate followUp(Paper paper, Course course, List<Question> next) {
    boolean plans =
        paper.stage() == Stage.ON_DAY && next.isEmpty() && course.has(Stage.THREE_MONTHS);
    LocalDate day = today().plusMonths(EvaluationPolicy.FOLLOW_UP_MONTHS);
    return plans ? calendar.next(day.minusDays(1)) : null;
  }

  private boolean write(Evaluation next) {
    return store.replace(next, EvaluationPolicy.namedUntil(next, today()));
  }

  private boolean isTheirs(Paper paper, @Nullable Evaluation now) {
    boolean later = paper.stage() == Stage.THREE_MONTHS || paper.stage() == Stage.MANAGER_VIEW;
    return EvaluationPolicy.isTheirs(paper, now)
        && (later || isAsked(paper.round(), paper.about()));
  }

  private Optional<RoundRefusal> refusal(Paper paper, @Nullable Evaluation now) {
    boolean later = paper.stage() == Stage.THREE_MONTHS || paper.stage() == Stage.MANAGER_VIEW;
    if (later) {
      return now == null
          ? Optional.of(RoundRefusal.NOT_ASKED)
          : EvaluationPolicy.later(now, paper.stage(), today());
    }
    return invited
        .asks()
        .find(paper.round(), paper.about())
        .flatMap(ask -> EvaluationPolicy.onTheDay(ask, clock.instant()));
  }

  private List<Answer> read(
      Course course, Collection<Answer> answers, List<Understood.Amiss> amiss) {
    List<Answer> read = new ArrayList<>();
    for (Answer each : answers) {
      Question question = course.question(each.question()).orElse(null);
      if (question != null) {
        switch (reader.read(question, each.value(), each.remark(), today())) {
          case Understood.Given given -> read.add(given.answer());
          case Understood.Amiss wrong -> amiss.add(wrong);
        }
      }
    }
    return read;
  }

  private LocalDate today() {
    return EvaluationPolicy.day(clock.instant());
  }
}
