package uk.lantern.scheduler.digest.audience;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Who is in an audience today. */
public final class Audiences {

  private final People people;

  public Audiences(People people) {
    this.people = people;
  }

  /**
   * Everybody it is for who has not left, each once. Whoever wants no digest is in it too: the gate
   * decides about that when it is sent, and the report says so.
   */
  public List<Recipient> of(EditionAudience audience, LocalDate day) {
    Map<PersonKey, Recipient> each = new LinkedHashMap<>();
    for (Person person : people.hereOn(day)) {
      if (audience.holds(person.agency(), person.jobFamily())) {
        each.putIfAbsent(
            person.key(), new Recipient(person.key(), person.agency(), person.jobFamily()));
      }
    }
    return inTurn(each.values());
  }

  /**
   * One of each tenant in turn: every tenant has a ceiling of its own, and none should stand in the
   * outbox behind all of another's letters, nor be looked for among them.
   */
  private static List<Recipient> inTurn(Collection<Recipient> people) {
    Map<String, Deque<Recipient>> tenants = new LinkedHashMap<>();
    for (Recipient one : people) {
      tenants.computeIfAbsent(one.person().tenant(), name -> new ArrayDeque<>()).add(one);
    }
    List<Recipient> inTurn = new ArrayList<>(people.size());
    while (inTurn.size() < people.size()) {
      tenants.values().removeIf(Deque::isEmpty);
      tenants.values().forEach(waiting -> inTurn.add(waiting.remove()));
    }
    return List.copyOf(inTurn);
  }
}
