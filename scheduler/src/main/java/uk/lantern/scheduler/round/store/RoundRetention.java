package uk.lantern.scheduler.round.store;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.result.AnswersStore;

/**
 * What a round leaves goes step by step after it has ended (domain.md 3.6): who was asked after 14
 * days, answers without a name and words after 3 years, the round itself after 6. Nothing of a
 * round goes while it is held for a legal reason; its key and its slots went when it closed.
 */
public final class RoundRetention implements Purge {

  /** Days after its end for which it is kept who was asked. */
  public static final int DAYS_ASKED = 14;

  static final int YEARS_ANSWERS = 3;
  static final int YEARS = 6;

  private final String collection;
  private final RoundsStore rounds;
  private final ToIntFunction<Round> forgets;
  private final UnaryOperator<LocalDate> before;

  private RoundRetention(
      String collection,
      RoundsStore rounds,
      UnaryOperator<LocalDate> before,
      ToIntFunction<Round> forgets) {
    this.collection = collection;
    this.rounds = rounds;
    this.before = before;
    this.forgets = forgets;
  }

  /** Who was asked. */
  public static RoundRetention ofAsks(RoundsStore rounds, AsksStore asks) {
    return new RoundRetention(
        AsksStore.COLLECTION,
        rounds,
        today -> today.minusDays(DAYS_ASKED),
        round -> asks.forget(round.ref()));
  }

  /** What was answered without a name. */
  public static RoundRetention ofAnswers(RoundsStore rounds, AnswersStore answers) {
    return new RoundRetention(
        AnswersStore.ANSWERS,
        rounds,
        today -> today.minusYears(YEARS_ANSWERS),
        round -> answers.removeAll(round.ref()));
  }

  /** The rounds themselves. */
  public static RoundRetention ofRounds(RoundsStore rounds) {
    return new RoundRetention(
        RoundsStore.COLLECTION,
        rounds,
        today -> today.minusYears(YEARS),
        round -> rounds.delete(round) ? 1 : 0);
  }

  @Override
  public String collection() {
    return collection;
  }

  @Override
  public int purge(LocalDate today) {
    return rounds.endedBy(before.apply(today)).stream().mapToInt(forgets).sum();
  }
}
