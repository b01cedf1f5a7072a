package uk.lantern.bot.pulse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Trace;
import uk.lantern.bot.turn.Traces;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundMarks;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/**
 * What dedupe may keep of an activity that may answer a round without a name: of a button, by its
 * verb; of a typed message, from whoever has such a round open, whatever it says, since only the
 * turn finds out what it means. Without the key nothing is kept of it at all.
 */
@Component
class PulseTraces implements Traces {

  private static final Set<String> PULSE =
      Set.of("pulse", "pulse-start", "pulse-answer", "pulse-later", "pulse-decline");
  private static final Set<String> TRAINING = Set.of("training-without-name", "training-answer");

  private static final byte[] ANYTHING = new byte[0];

  /** Not by its key: that may be away for a while, and what is forgotten could be taken twice. */
  private static final Set<RoundState> OVER =
      Set.of(RoundState.CLOSED, RoundState.TOLD, RoundState.ARCHIVED, RoundState.CANCELLED);

  private final Asks asks;
  private final Rounds rounds;
  private final RoundMarks marks;

  PulseTraces(Asks asks, Rounds rounds, RoundMarks marks) {
    this.asks = asks;
    this.rounds = rounds;
    this.marks = marks;
  }

  @Override
  public Trace of(@Nullable PersonKey person, @Nullable CardAction action) {
    try {
      return action == null ? typed(person) : pressed(action);
    } catch (DataAccessException away) {
      // The usual record could not be written either; and if it could, it must not be.
      return Trace.NONE;
    }
  }

  private Trace pressed(CardAction action) {
    boolean unnamed = WithoutName.isSaid(action.data());
    boolean without = action.verb().equals("training-without-name") || unnamed;
    if (!PULSE.contains(action.verb()) && !(TRAINING.contains(action.verb()) && without)) {
      return Trace.USUAL;
    }
    return keyed(action.data().getOrDefault(RoundAbout.ROUND, "")).orElse(Trace.NONE);
  }

  private Trace typed(@Nullable PersonKey person) {
    if (person == null) {
      return Trace.USUAL;
    }
    List<Round> unnamed =
        asks.answerable(person).stream()
            .map(Ask::round)
            .filter(round -> !round.kind().isOfAgencies())
            .toList();
    Trace otherwise = unnamed.isEmpty() ? Trace.USUAL : Trace.NONE;
    return unnamed.stream()
        .map(round -> keyed(round.ref()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(otherwise);
  }

  private Optional<Trace> keyed(String round) {
    return marks
        .of(round, ANYTHING)
        .map(there -> new Trace.Keyed(round, bytes -> marks.of(round, bytes).orElse(there)));
  }

  @Override
  public boolean isOver(String round) {
    return rounds.find(round).filter(it -> !OVER.contains(it.state())).isEmpty();
  }
}
