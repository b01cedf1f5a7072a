package uk.lantern.scheduler.round.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.letter.FollowUp;
import uk.lantern.scheduler.round.letter.FollowUps;

/** What the letters ask of evaluations: who is asked again, and whose manager. */
final class KeptFollowUps implements FollowUps {

  private final EvaluationsStore store;
  private final Courses courses;

  KeptFollowUps(EvaluationsStore store, Courses courses) {
    this.store = store;
    this.courses = courses;
  }

  @Override
  public List<FollowUp> due(LocalDate from, LocalDate to) {
    return Stream.concat(
            store.due(from, to).stream().flatMap(it -> own(it).stream()),
            store.managers(from, to).stream().flatMap(it -> view(it).stream()))
        .toList();
  }

  @Override
  public List<FollowUp> of(PersonKey whom) {
    return Stream.concat(
            store.of(whom).stream().flatMap(it -> own(it).stream()),
            store.managedBy(whom).stream().flatMap(it -> view(it).stream()))
        .toList();
  }

  @Override
  public Optional<FollowUp> find(String round, Stage stage, PersonKey whom, PersonKey about) {
    return store
        .find(round, about)
        .flatMap(it -> stage == Stage.MANAGER_VIEW ? view(it) : own(it))
        .filter(it -> it.stage() == stage && it.whom().equals(whom));
  }

  private Optional<FollowUp> own(Evaluation it) {
    LocalDate day = it.followUp();
    if (day == null || !it.awaitsFollowUp()) {
      return Optional.empty();
    }
    String intention = courses.round(it.round()).map(round -> intention(it, round)).orElse("");
    return Optional.of(
        new FollowUp(it.round(), Stage.THREE_MONTHS, it.person(), it.person(), day, intention));
  }

  private String intention(Evaluation it, Round round) {
    return it.intention(courses.course(round, Stage.ON_DAY, it.person()).questionnaire());
  }

  /** A manager sees no answer. */
  private static Optional<FollowUp> view(Evaluation it) {
    PersonKey manager = it.manager();
    LocalDate day = it.managerOn();
    return manager == null || day == null || !it.awaitsManager()
        ? Optional.empty()
        : Optional.of(new FollowUp(it.round(), Stage.MANAGER_VIEW, manager, it.person(), day, ""));
  }
}
