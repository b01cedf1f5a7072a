package uk.lantern.scheduler.round.response;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.ResponseOutcome.Done;

/** The door to collection {@code roundResponses}. */
final class KeptResponses implements Responses {

  private final ResponsesStore store;
  private final ResponseSteps steps;
  private final Settling settling;
  private final People people;
  private final Clock clock;
  private final List<Consumer<ResponseTaken>> listeners = new CopyOnWriteArrayList<>();

  KeptResponses(
      ResponsesStore store, ResponseSteps steps, Settling settling, People people, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.settling = settling;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public ResponseOutcome take(ResponseKey key, PersonKey by, long turn, ResponseStep step) {
    ResponseOutcome outcome = steps.take(key, by, turn, step);
    if (outcome instanceof Done done) {
      // After a repeat, too: it may be what comes again because the first was cut off half way.
      settling.after(step, done.now(), it -> isDone(key.round(), it));
    }
    if (outcome instanceof Done done && !done.isRepeat()) {
      ResponseTaken taken = new ResponseTaken(step, by, done.before(), done.now());
      listeners.forEach(listener -> listener.accept(taken));
    }
    return outcome;
  }

  @Override
  public List<Response> mine(PersonKey person) {
    Map<ResponseKey, Response> all = new LinkedHashMap<>();
    String agency = people.find(person).map(Person::agency).orElse("");
    steps.rounds().open(person).stream()
        .sorted(Comparator.comparing((Round it) -> it.plan().dates().closes()))
        .flatMap(round -> ofAgency(round, agency).stream())
        .map(it -> it.isAuditor(person) ? it : it.glimpse(person))
        .forEach(it -> all.put(it.key(), it));
    store.heldBy(person).stream().filter(this::isOpen).forEach(it -> all.put(it.key(), it));
    return List.copyOf(all.values());
  }

  private boolean isOpen(Response response) {
    return steps.rounds().find(response.key()).filter(it -> it.shut().isEmpty()).isPresent();
  }

  /** Begun or not, in the order of the round. */
  private List<Response> ofAgency(Round round, String agency) {
    Map<ResponseKey, Response> begun = new LinkedHashMap<>();
    store.of(round.ref(), agency).forEach(it -> begun.put(it.key(), it));
    return Pieces.of(round, agency).stream()
        .map(key -> begun.getOrDefault(key, Response.of(key)))
        .toList();
  }

  @Override
  public Optional<Response> standing(ResponseKey key, PersonKey person) {
    return find(key, person)
        .or(
            () ->
                steps.rounds().find(key).isPresent() && steps.isAsked(key, person)
                    ? store
                        .find(key)
                        .map(it -> it.glimpse(person))
                        .or(() -> Optional.of(Response.of(key)))
                    : Optional.empty());
  }

  @Override
  public Optional<Response> find(ResponseKey key, PersonKey reader) {
    return steps.rounds().find(key).flatMap(when -> store.find(key, steps.sight(reader), when));
  }

  @Override
  public List<Response> of(String round, PersonKey reader) {
    List<Response> all = new ArrayList<>();
    steps.rounds().find(round).ifPresent(when -> all.addAll(store.of(steps.sight(reader), when)));
    all.sort(
        Comparator.comparing((Response it) -> it.key().agency())
            .thenComparing(it -> it.key().piece().length())
            .thenComparing(it -> it.key().piece()));
    return List.copyOf(all);
  }

  @Override
  public Optional<RoundNow> round(String ref) {
    return steps.rounds().find(ref);
  }

  @Override
  public boolean seesAll(String round, PersonKey reader) {
    return round(round).filter(steps.sight(reader)::seesAll).isPresent();
  }

  @Override
  public Inquiry inquiry(Response response) {
    RoundNow when = steps.rounds().find(response.key()).orElseThrow();
    return steps.rounds().inquiry(when.round(), response.key().agency());
  }

  @Override
  public List<Person> mayTakeOver(Response response) {
    return people.hereOn(London.today(clock)).stream()
        .filter(it -> it.agency().equals(response.key().agency()))
        .filter(it -> !response.isAuditor(it.key()) && !response.isInvolved(it.key()))
        .toList();
  }

  @Override
  public boolean isDone(String round, PersonKey person) {
    String agency = people.find(person).map(Person::agency).orElse("");
    return steps
        .rounds()
        .find(round)
        .map(when -> ofAgency(when.round(), agency))
        .filter(all -> all.stream().allMatch(it -> isSent(it, person)))
        .isPresent();
  }

  /** What a colleague has taken on is theirs to send. */
  private static boolean isSent(Response response, PersonKey person) {
    boolean colleagues = response.auditor() != null && !response.isAuditor(person);
    return colleagues || response.state() == ResponseState.SUBMITTED;
  }

  @Override
  public void whenTaken(Consumer<ResponseTaken> listener) {
    listeners.add(listener);
  }
}
