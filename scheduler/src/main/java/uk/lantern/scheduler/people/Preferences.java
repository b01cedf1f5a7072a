package uk.lantern.scheduler.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.calendar.PersonalTime;

/**
 * How people want to be written to, in collection {@code preferences}; one small record each, and
 * none for whoever wants the usual.
 */
public final class Preferences {

  /** Two cards of one person saved at once; a third loser in a row is not that any more. */
  private static final int TRIES = 5;

  /**
   * A change that is kept.
   *
   * @param before what held until now
   * @param after what holds from now on
   */
  public record Change(Preference before, Preference after) {

    public boolean isNone() {
      return before.equals(after);
    }
  }

  private final MongoOperations mongo;
  private final LatelyRead<Boolean> textOnly = new LatelyRead<>(System::nanoTime);

  public Preferences(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** What this person wants; the usual for whoever has chosen nothing. */
  public Preference of(PersonKey person) {
    StoredPreference stored = stored(person);
    return stored == null ? Preference.USUAL : stored.toPreference();
  }

  /**
   * When the weekly reminder comes to those who have chosen another time than the usual; one query
   * for all.
   */
  public Map<PersonKey, ReminderTime> reminderTimes() {
    Map<PersonKey, ReminderTime> chosen = new HashMap<>();
    Query choices = Query.query(Criteria.where("reminders").exists(true));
    for (StoredPreference stored : mongo.find(choices, StoredPreference.class)) {
      int at = stored.id().indexOf('|');
      ReminderTime time = stored.toPreference().reminders();
      if (!time.equals(ReminderTime.USUAL)) {
        chosen.put(
            new PersonKey(stored.id().substring(0, at), stored.id().substring(at + 1)), time);
      }
    }
    return chosen;
  }

  /** Whoever wants to be asked no pulse; one query for all. */
  public List<PersonKey> withoutPulses() {
    Query choices = Query.query(Criteria.where("noPulses").is(true));
    return mongo.find(choices, StoredPreference.class).stream()
        .map(StoredPreference::id)
        .map(
            id ->
                new PersonKey(id.substring(0, id.indexOf('|')), id.substring(id.indexOf('|') + 1)))
        .toList();
  }

  /** The days on which this person wants nothing unasked. */
  public PersonalTime time(PersonKey person) {
    return of(person).time();
  }

  /**
   * Whether this person wants plain text instead of cards; asked in every turn, so what another
   * instance changed shows some seconds later. False while the database is away: an answer as a
   * card is better than none.
   */
  public boolean textOnly(PersonKey person) {
    try {
      return textOnly.get(person, them -> of(them).textOnly());
    } catch (DataAccessException away) {
      return false;
    }
  }

  /** From now on this person gets text, or cards again. */
  public void textOnly(PersonKey person, boolean wanted) {
    change(person, it -> it.withTextOnly(wanted));
  }

  /** Changes what is kept, from what is kept at that moment; returns when the store has it. */
  public Change change(PersonKey person, UnaryOperator<Preference> how) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      StoredPreference stored = stored(person);
      Preference before = stored == null ? Preference.USUAL : stored.toPreference();
      Change change = new Change(before, how.apply(before));
      if (change.isNone() || keep(person, stored, change.after())) {
        textOnly.changed(person);
        return change;
      }
    }
    throw new ConcurrencyFailureException("Preferences were changed by others at the same time.");
  }

  private boolean keep(PersonKey person, @Nullable StoredPreference old, Preference wanted) {
    String id = StoredPerson.id(person);
    if (old == null) {
      try {
        mongo.insert(StoredPreference.of(id, 1, wanted));
        return true;
      } catch (DuplicateKeyException faster) {
        return false;
      }
    }
    if (old.v() > StoredPreference.V) {
      throw new IllegalStateException(
          "Preferences of version %d: this Lantern writes up to %d; upgrade it."
              .formatted(old.v(), StoredPreference.V));
    }
    Query unchanged =
        Query.query(Criteria.where("_id").is(id).and("turn").is(old.turn()).and("v").is(old.v()));
    if (wanted.equals(Preference.USUAL)) {
      return mongo.remove(unchanged, StoredPreference.class).getDeletedCount() == 1;
    }
    long turn = old.turn() == null ? 1 : old.turn() + 1;
    return mongo.findAndReplace(unchanged, StoredPreference.of(id, turn, wanted)) != null;
  }

  private @Nullable StoredPreference stored(PersonKey person) {
    return mongo.findById(StoredPerson.id(person), StoredPreference.class);
  }
}
