package uk.lantern.scheduler.round.part;

/** Everything the team decides about a round before it is launched. */
public record RoundPlan(
    RoundForm form,
    String title,
    Serving serving,
    RoundAudience audience,
    RoundDates dates,
    RoundCases cases) {

  /** Titles are people's words. */
  @Override
  public String toString() {
    return "RoundPlan[" + form + "]";
  }
}
