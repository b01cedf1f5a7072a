package uk.lantern.bot.teams.token;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** Turns the first broken rule into a verdict and counts it. */
record Refusals(MeterRegistry metrics) {

  Verdict counted(Supplier<Verdict> judgement) {
    try {
      return judgement.get();
    } catch (NotAdmitted refused) {
      metrics.counter("auth.refused", "reason", refused.reason().code()).increment();
      return new Verdict.Refused(refused.reason());
    }
  }
}
