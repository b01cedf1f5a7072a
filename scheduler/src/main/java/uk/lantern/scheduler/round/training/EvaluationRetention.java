package uk.lantern.scheduler.round.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.round.Round;

/**
 * Takes the name off an evaluation 12 months after its last follow-up, and its words with it; what
 * is left goes after 3 years. A crash in between is taken up the next night and doubles nothing:
 * the id of what takes its place is written down first.
 */
final class EvaluationRetention implements Purge, Departure {

  private final EvaluationsStore store;
  private final Evaluations evaluations;
  private final Courses courses;

  EvaluationRetention(EvaluationsStore store, Evaluations evaluations, Courses courses) {
    this.store = store;
    this.evaluations = evaluations;
    this.courses = courses;
  }

  @Override
  public String collection() {
    return EvaluationDocument.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    int gone = courses.cancelled().stream().mapToInt(store::removeAll).sum();
    for (Document it : store.over(today)) {
      if (courses.round(it.getString("round")).filter(Round::isHeld).isPresent()) {
        continue;
      }
      if (EvaluationDocument.isNamed(it)) {
        unname(it, today);
      } else {
        store.remove(it);
      }
      gone++;
    }
    return gone;
  }

  /** Puts the same without a name in its place. */
  void unname(Document named, LocalDate today) {
    String id = store.successor(named, UUID.randomUUID().toString());
    List<String> codes = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      codes.addAll(courses.coded(named.getString("round"), stage));
    }
    PersonKey person = EvaluationDocument.person(named.getString("person"));
    LocalDate until = today.plusYears(EvaluationPolicy.UNNAMED_YEARS);
    store.save(EvaluationDocument.bare(named, id, courses.broad(person), codes, until));
    store.remove(named);
  }

  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  /** Nobody who has left is asked again, and no manager who has left about anybody. */
  @Override
  public int left(PersonKey person) {
    evaluations.of(person).stream()
        .filter(Evaluation::awaitsFollowUp)
        .forEach(it -> evaluations.noFollowUp(it.round(), person));
    evaluations.managedBy(person).stream()
        .filter(it -> !it.isDone(Stage.MANAGER_VIEW))
        .forEach(it -> evaluations.manager(it.round(), it.person(), false));
    return 0;
  }
}
