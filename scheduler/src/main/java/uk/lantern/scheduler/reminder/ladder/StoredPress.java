package uk.lantern.scheduler.reminder.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.LadderStep;
import uk.lantern.scheduler.reminder.Pressed;

/**
 * One press as stored.
 *
 * <p>Retention: six years after it was pressed (domain.md 3.6: actions).
 *
 * @param id action, date and step, so that pressing twice is pressing once
 * @param to tenant and object id of each
 */
@Document(StoredPress.COLLECTION)
record StoredPress(
    @Id String id,
    int v,
    String action,
    String group,
    String due,
    String step,
    String by,
    Instant at,
    String note,
    List<String> to,
    String purgeOn) {

  static final String COLLECTION = "ladderPresses";
  static final int V = 1;
  static final int KEPT_YEARS = 6;
  static final Index BY_ACTION = new Index("action", Sort.Direction.ASC);
  static final Index BY_GROUP =
      new Index("group", Sort.Direction.ASC).on("step", Sort.Direction.ASC);

  static String id(String ref, LocalDate due, LadderStep step) {
    return ref + "|" + due + "|" + step.name();
  }

  static StoredPress of(Pressed pressed, String group, LocalDate today) {
    return new StoredPress(
        id(pressed.ref(), pressed.due(), pressed.step()),
        V,
        pressed.ref(),
        group,
        pressed.due().toString(),
        pressed.step().name(),
        link(pressed.by()),
        pressed.at(),
        pressed.note(),
        pressed.to().stream().map(StoredPress::link).toList(),
        today.plusYears(KEPT_YEARS).toString());
  }

  Pressed toPressed() {
    return new Pressed(
        action,
        LocalDate.parse(due),
        LadderStep.valueOf(step),
        person(by),
        at,
        note,
        to.stream().map(StoredPress::person).toList());
  }

  private static String link(PersonKey person) {
    return person.tenant() + "/" + person.objectId();
  }

  private static PersonKey person(String link) {
    int at = link.indexOf('/');
    return new PersonKey(link.substring(0, at), link.substring(at + 1));
  }

  /** Neither who nor what they wrote. */
  @Override
  public String toString() {
    return "StoredPress[" + id + "]";
  }
}
