package uk.lantern.scheduler.round;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask.State;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.AsksStore.Asked;

/** Reads who is to get a letter from {@code roundAsks}; never from slots, which nobody reads. */
record KeptReminding(AsksStore asks, Random random) implements Reminding {

  KeptReminding(AsksStore asks) {
    this(asks, new SecureRandom());
  }

  /** Of an anonymous round nobody is ever {@link State#DONE}. */
  @Override
  public List<PersonKey> toRemind(String round) {
    return those(round, it -> it.state() == State.ASKED);
  }

  @Override
  public List<PersonKey> asked(String round) {
    return those(round, it -> true);
  }

  private List<PersonKey> those(String round, Predicate<Asked> which) {
    List<PersonKey> people =
        new ArrayList<>(asks.of(round).stream().filter(which).map(Asked::person).toList());
    Collections.shuffle(people, random);
    return people;
  }
}
