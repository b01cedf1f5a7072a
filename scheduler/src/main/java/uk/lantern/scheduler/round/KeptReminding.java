package uk.lantern.scheduler.round;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask.State;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.AsksStore.Asked;
import uk.lantern.scheduler.round.store.RoundRetention;

/** Reads who is to get a letter from {@code roundAsks}; never from slots, which nobody reads. */
record KeptReminding(AsksStore asks, Invitees invitees, Random random) implements Reminding {

  KeptReminding(AsksStore asks, Invitees invitees) {
    this(asks, invitees, new SecureRandom());
  }

  /** Of an anonymous round nobody is ever {@link State#DONE}. */
  @Override
  public List<PersonKey> toRemind(String round) {
    return those(round, it -> it.state() == State.ASKED);
  }

  @Override
  public List<PersonKey> toRemind(String round, String agency) {
    return invitees.find(toRemind(round)).stream()
        .filter(it -> it.agency().equals(agency))
        .map(Person::key)
        .toList();
  }

  @Override
  public List<PersonKey> toTell(Round round, LocalDate told) {
    LocalDate ended = round.endedOn();
    boolean forgotten = ended != null && !told.isBefore(ended.plusDays(RoundRetention.DAYS_ASKED));
    List<PersonKey> asked = those(round.ref(), it -> true);
    return asked.isEmpty() && forgotten
        ? shuffled(invitees.of(round.plan(), round.ref(), told).stream().map(Person::key))
        : asked;
  }

  private List<PersonKey> those(String round, Predicate<Asked> which) {
    return shuffled(asks.of(round).stream().filter(which).map(Asked::person));
  }

  private List<PersonKey> shuffled(Stream<PersonKey> those) {
    List<PersonKey> people = new ArrayList<>(those.toList());
    Collections.shuffle(people, random);
    return people;
  }
}
