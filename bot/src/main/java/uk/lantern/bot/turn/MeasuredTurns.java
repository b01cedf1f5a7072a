package uk.lantern.bot.turn;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/** Times every turn, by the class of its reply. */
@Component("keptTurns")
class MeasuredTurns implements Turns {

  private final KeptTurns turns;
  private final MeterRegistry metrics;

  MeasuredTurns(KeptTurns turns, MeterRegistry metrics) {
    this.turns = turns;
    this.metrics = metrics;
  }

  @Override
  public Reply take(Turn turn) {
    Timer.Sample begun = Timer.start(metrics);
    Reply reply = turns.take(turn);
    begun.stop(metrics.timer("turn.duration", "reply", reply.kind().code()));
    return reply;
  }
}
