package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.YouSaid;

/** Rounds of which no step is taken: letters only read them. */
abstract class NoSteps implements Rounds {

  @Override
  public RoundOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String why) {
    return none();
  }

  @Override
  public RoundOutcome draft(PersonKey by, RoundPlan plan) {
    return none();
  }

  @Override
  public RoundOutcome change(String ref, PersonKey by, long turn, RoundPlan plan) {
    return none();
  }

  @Override
  public RoundOutcome launch(String ref, PersonKey by, long turn) {
    return none();
  }

  @Override
  public RoundOutcome nudge(String ref, PersonKey by) {
    return none();
  }

  @Override
  public RoundOutcome nudgeAgency(String ref, PersonKey manager) {
    return none();
  }

  @Override
  public Optional<LocalDate> nextNudge(Round round, String agency) {
    return Optional.empty();
  }

  @Override
  public RoundOutcome close(String ref, PersonKey by, long turn) {
    return none();
  }

  @Override
  public RoundOutcome tell(String ref, PersonKey by, long turn, YouSaid words) {
    return none();
  }

  @Override
  public RoundOutcome archive(String ref, PersonKey by, long turn) {
    return none();
  }

  @Override
  public RoundOutcome cancel(String ref, PersonKey by, long turn, String reason) {
    return none();
  }

  @Override
  public List<Round> testing(String item) {
    return List.of();
  }

  @Override
  public int size(RoundAudience audience) {
    return 0;
  }

  @Override
  public Set<String> agencies(Round round) {
    return Set.of();
  }

  @Override
  public Outstanding outstanding(Round round) {
    return new Outstanding(false, 0, List.of());
  }

  static RoundOutcome none() {
    throw new UnsupportedOperationException("No letter takes a step.");
  }
}
