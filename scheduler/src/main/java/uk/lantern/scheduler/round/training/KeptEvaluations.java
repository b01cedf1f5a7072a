package uk.lantern.scheduler.round.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.training.EvaluationOutcome.Why;

/** The door to collection {@code trainingEvaluations}. */
final class KeptEvaluations implements Evaluations {

  private static final Duration A_QUESTION_STANDS = Duration.ofHours(24);

  /** Two devices of one person; a third loser in a row is not that any more. */
  private static final int TRIES = 60;

  private final EvaluationsStore store;
  private final Answering answering;
  private final Courses courses;
  private final Clock clock;

  KeptEvaluations(EvaluationsStore store, Answering answering, Courses courses, Clock clock) {
    this.store = store;
    this.answering = answering;
    this.courses = courses;
    this.clock = clock;
  }

  @Override
  public Optional<Evaluation> find(String round, PersonKey person) {
    return store.find(round, person);
  }

  @Override
  public List<Evaluation> of(PersonKey person) {
    return store.of(person);
  }

  @Override
  public List<Evaluation> managedBy(PersonKey manager) {
    return store.managedBy(manager);
  }

  @Override
  public Optional<List<Question>> next(Paper paper) {
    return answering.next(paper);
  }

  @Override
  public void put(Paper paper) {
    answering.put(paper);
  }

  @Override
  public AnswerOutcome answer(Paper paper, Collection<Answer> answers) {
    return answering.answer(paper, answers);
  }

  @Override
  public Optional<Waiting> waiting(PersonKey whom) {
    return store.waiting(whom, clock.instant().minus(A_QUESTION_STANDS));
  }

  @Override
  public EvaluationOutcome followUp(String round, PersonKey person, LocalDate day) {
    Evaluation it = store.find(round, person).orElse(null);
    if (it == null) {
      return new EvaluationOutcome.Absent();
    }
    if (!it.isDone(Stage.ON_DAY)) {
      return refused(Why.NOT_YET);
    }
    if (it.isDone(Stage.THREE_MONTHS)) {
      return refused(Why.ANSWERED);
    }
    return EvaluationPolicy.isUsable(day, London.today(clock))
        ? changed(round, person, now -> EvaluationSteps.followUp(now, day))
        : refused(Why.DAY_UNUSABLE);
  }

  @Override
  public EvaluationOutcome noFollowUp(String round, PersonKey person) {
    return changed(round, person, EvaluationSteps::calledOff);
  }

  @Override
  public EvaluationOutcome manager(String round, PersonKey person, boolean agreed) {
    Evaluation it = store.find(round, person).orElse(null);
    if (it == null) {
      return new EvaluationOutcome.Absent();
    }
    if (!it.isDone(Stage.THREE_MONTHS)) {
      return refused(Why.NOT_YET);
    }
    if (it.isDone(Stage.MANAGER_VIEW)) {
      return refused(Why.ANSWERED);
    }
    if (!agreed) {
      return changed(round, person, now -> EvaluationSteps.manager(now, null, today()));
    }
    return courses
        .managerOf(person)
        .map(
            manager ->
                changed(round, person, now -> EvaluationSteps.manager(now, manager, today())))
        .orElseGet(() -> refused(Why.NO_MANAGER));
  }

  private LocalDate today() {
    return London.today(clock);
  }

  private static EvaluationOutcome refused(Why why) {
    return new EvaluationOutcome.Refused(why);
  }

  private EvaluationOutcome changed(
      String round, PersonKey person, UnaryOperator<Evaluation> change) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Evaluation now = store.find(round, person).orElse(null);
      if (now == null) {
        return new EvaluationOutcome.Absent();
      }
      Evaluation next = change.apply(now);
      if (store.replace(next, EvaluationPolicy.namedUntil(next, London.today(clock)))) {
        return new EvaluationOutcome.Done(next);
      }
    }
    return refused(Why.BUSY);
  }

  @Override
  public boolean withoutName(String round, PersonKey person) {
    Optional<Evaluation> named = store.find(round, person);
    if (!answering.isAsked(round, person)
        || named.filter(it -> it.isDone(Stage.ON_DAY)).isPresent()) {
      return false;
    }
    store.remove(round, person);
    return true;
  }

  @Override
  public boolean hasAnsweredWithoutName(Round round, PersonKey person) {
    return answering.hasAnsweredWithoutName(round, person);
  }

  @Override
  public List<Answers> answered(String round, Stage stage) {
    List<Document> all = store.in(round);
    Collections.shuffle(all);
    List<String> codes = courses.coded(round, stage);
    return all.stream()
        .filter(it -> it.getList("done", String.class).contains(stage.name()))
        .map(EvaluationDocument::answers)
        .map(
            answers ->
                Answers.of(
                    answers.all().stream()
                        .filter(it -> codes.contains(it.question()))
                        .map(it -> new Answer(it.question(), it.value(), ""))
                        .toList()))
        .toList();
  }
}
