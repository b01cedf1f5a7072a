package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/** Follow-ups as a test lists them. */
record ListedFollowUps(List<FollowUp> all) implements FollowUps {

  @Override
  public List<FollowUp> due(LocalDate from, LocalDate to) {
    return all.stream().filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to)).toList();
  }

  @Override
  public List<FollowUp> of(PersonKey whom) {
    return all.stream().filter(it -> it.whom().equals(whom)).toList();
  }

  @Override
  public Optional<FollowUp> find(String round, Stage stage, PersonKey whom, PersonKey about) {
    return of(whom).stream()
        .filter(it -> it.round().equals(round) && it.stage() == stage && it.about().equals(about))
        .findFirst();
  }
}
