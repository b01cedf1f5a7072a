package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Reminding;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.part.RoundState;

/** Rounds and who was asked, as a test lists them; letters never take a step. */
final class ListedRounds extends NoSteps implements Asks, Reminding {

  final Map<String, Round> all = new LinkedHashMap<>();
  final Map<PersonKey, String> agencies = new HashMap<>();
  final Map<String, Map<PersonKey, Ask>> asks = new HashMap<>();

  void put(Round round, PersonKey... asked) {
    all.put(round.ref(), round);
    Map<PersonKey, Ask> own = asks.computeIfAbsent(round.ref(), any -> new LinkedHashMap<>());
    for (PersonKey one : asked) {
      own.put(one, new Ask(round, stage(round), LocalDate.of(2026, 1, 1), Ask.State.ASKED));
    }
  }

  void did(String ref, PersonKey whom, Ask.State state) {
    Ask ask = asks.get(ref).get(whom);
    asks.get(ref).put(whom, new Ask(ask.round(), ask.stage(), ask.from(), state));
  }

  void wants(String ref, PersonKey whom, LocalDate from) {
    Ask ask = asks.get(ref).get(whom);
    asks.get(ref).put(whom, new Ask(ask.round(), ask.stage(), from, ask.state()));
  }

  private static Stage stage(Round round) {
    return switch (round.kind()) {
      case TRAINING_EVALUATION -> Stage.ON_DAY;
      default -> Stage.ONCE;
    };
  }

  @Override
  public List<PersonKey> toRemind(String round) {
    return shuffled(
        asks.getOrDefault(round, Map.of()).entrySet().stream()
            .filter(it -> it.getValue().state() == Ask.State.ASKED)
            .map(Map.Entry::getKey)
            .toList());
  }

  @Override
  public List<PersonKey> toRemind(String round, String agency) {
    return toRemind(round).stream().filter(it -> agency.equals(agencies.get(it))).toList();
  }

  @Override
  public List<PersonKey> toTell(Round round, LocalDate told) {
    return shuffled(asks.getOrDefault(round.ref(), Map.of()).keySet());
  }

  private static List<PersonKey> shuffled(Collection<PersonKey> all) {
    List<PersonKey> list = new ArrayList<>(all);
    Collections.shuffle(list);
    return list;
  }

  @Override
  public List<Ask> open(PersonKey person) {
    return all.values().stream()
        .filter(Round::isOpen)
        .flatMap(round -> find(round.ref(), person).stream())
        .filter(ask -> ask.state() == Ask.State.ASKED)
        .toList();
  }

  @Override
  public Optional<Ask> find(String round, PersonKey person) {
    return Optional.ofNullable(asks.getOrDefault(round, Map.of()).get(person))
        .map(it -> new Ask(all.get(round), it.stage(), it.from(), it.state()));
  }

  @Override
  public Optional<Round> find(String ref) {
    return Optional.ofNullable(all.get(ref));
  }

  @Override
  public List<Round> in(Collection<RoundState> states, int most) {
    return all.values().stream().filter(it -> states.contains(it.state())).limit(most).toList();
  }

  @Override
  public List<String> why(String round, PersonKey person) {
    return List.of();
  }

  @Override
  public void whenDue(Runnable listener) {
    // Letters of these rounds are offered when a test says so.
  }

  @Override
  public RoundOutcome decline(String round, PersonKey person) {
    return none();
  }

  @Override
  public RoundOutcome later(String round, PersonKey person, LocalDate day) {
    return none();
  }

  @Override
  public RoundOutcome done(String round, PersonKey person, boolean done) {
    return none();
  }

  @Override
  public RoundOutcome add(String round, PersonKey person) {
    return none();
  }
}
