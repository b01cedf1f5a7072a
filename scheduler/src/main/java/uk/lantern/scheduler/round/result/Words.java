package uk.lantern.scheduler.round.result;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.result.Results.Written;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/** What was written in a closed round: one of the team reads it before anybody else does. */
public final class Words {

  /** Of those who answered: fewer, and words could be told apart (domain.md 3.4). */
  static final int LEAST = 10;

  private static final int LONGEST = 600;

  private final RoundsStore rounds;
  private final AnswersStore store;
  private final People people;
  private final Predicate<String> identifies;
  private final Clock clock;

  /**
   * @param identifies whether words may identify somebody
   */
  public Words(
      RoundsStore rounds,
      AnswersStore store,
      People people,
      Predicate<String> identifies,
      Clock clock) {
    this.rounds = rounds;
    this.store = store;
    this.people = people;
    this.identifies = identifies;
    this.clock = clock;
  }

  List<Written> written(String ref, PersonKey reader) {
    Round round = closed(ref).orElse(null);
    if (round == null || !mayRead(round.ref(), reader)) {
      return List.of();
    }
    return all(round).stream()
        .map(it -> new Written(it.getString("_id"), it.getString("question"), it.getString("text")))
        .toList();
  }

  Optional<PersonKey> reader(String ref) {
    return Optional.of(rounds.reader(ref)).filter(id -> !id.isEmpty()).map(AsksStore::ofId);
  }

  Optional<RoundRefusal> cleared(String ref, PersonKey reader, List<Written> words) {
    Round round = closed(ref).orElse(null);
    if (round == null) {
      return Optional.of(RoundRefusal.NOT_NOW);
    }
    if (!mayRead(round.ref(), reader)) {
      return Optional.of(RoundRefusal.NOT_YOURS);
    }
    if (words.stream().anyMatch(it -> it.text().length() > LONGEST)) {
      return Optional.of(RoundRefusal.TEXT_TOO_LONG);
    }
    if (words.stream().map(Written::text).anyMatch(identifies)) {
      return Optional.of(RoundRefusal.IDENTIFIES);
    }
    Map<String, String> shown = new HashMap<>();
    words.forEach(it -> shown.put(it.id(), it.text().strip()));
    store.show(round.ref(), rounds.batch(round.ref()), shown);
    return Optional.empty();
  }

  /** What may be shown, as it was edited. */
  List<String> shown(Round round) {
    return all(round).stream().map(it -> it.getString("shown")).filter(Objects::nonNull).toList();
  }

  /** By their random ids; none while too few have answered. */
  private List<Document> all(Round round) {
    String batch = rounds.batch(round.ref());
    int answered = store.answers(round.ref(), batch).size();
    return answered < LEAST || Seen.isTooSmall(round, answered)
        ? List.of()
        : store.words(round.ref(), batch);
  }

  private Optional<Round> closed(String ref) {
    return rounds.find(ref).filter(it -> isClosed(it.state()));
  }

  static boolean isClosed(RoundState state) {
    return state == RoundState.CLOSED || state == RoundState.TOLD || state == RoundState.ARCHIVED;
  }

  /** Whoever of the team asks first, until they leave it. */
  private boolean mayRead(String ref, PersonKey person) {
    if (!isOfTheTeam(person)) {
      return false;
    }
    String before = rounds.reader(ref);
    String id = AsksStore.id(person);
    if (before.equals(id)) {
      return true;
    }
    boolean free = before.isEmpty() || !isOfTheTeam(AsksStore.ofId(before));
    return free && rounds.reader(ref, before, id);
  }

  private boolean isOfTheTeam(PersonKey person) {
    return people
        .find(person)
        .filter(it -> it.inPartnershipTeamOn(London.today(clock)))
        .isPresent();
  }
}
