package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.rig.world.ReminderDesk.Sent;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Compares the weekly cards that were taken with those of a plain model.
 *
 * @param expected references by the number of the person
 */
public record CardJudge(Staff staff, Map<Integer, Set<String>> expected, List<Sent> sent) {

  /** Who got more than one. */
  public List<PersonKey> twice() {
    Set<PersonKey> seen = new HashSet<>();
    return sent.stream().map(Sent::whom).filter(whom -> !seen.add(whom)).toList();
  }

  /** Who should have read something else, and those who should have read something. */
  public List<String> wrong() {
    Map<PersonKey, Sent> byPerson =
        sent.stream().collect(Collectors.toMap(Sent::whom, it -> it, (one, other) -> one));
    List<String> wrong = new ArrayList<>();
    expected.forEach(
        (person, refs) -> {
          Sent one = byPerson.get(staff.key(person));
          if (one == null || !isOf(one.offered(), refs) || !isOf(one.shown(), refs)) {
            wrong.add("%s should read %s, not %s".formatted(Staff.name(person), refs, one));
          }
        });
    return wrong;
  }

  /** Who should have got nothing. */
  public List<PersonKey> tooMany() {
    Set<PersonKey> rightly = expected.keySet().stream().map(staff::key).collect(Collectors.toSet());
    return sent.stream().map(Sent::whom).filter(whom -> !rightly.contains(whom)).toList();
  }

  private static boolean isOf(List<String> found, Set<String> refs) {
    return found.size() == refs.size() && refs.containsAll(found);
  }
}
