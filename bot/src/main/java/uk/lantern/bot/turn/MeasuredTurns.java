package uk.lantern.bot.turn;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Times every turn, by the class of its reply. */
@Component("keptTurns")
class MeasuredTurns implements Turns {

  private final KeptTurns turns;
  private final MeterRegistry metrics;

  /** Looked up once: the registry makes and compares an id with its tags for each question. */
  private final Map<ReplyClass, Timer> timers = new ConcurrentHashMap<>();

  MeasuredTurns(KeptTurns turns, MeterRegistry metrics) {
    this.turns = turns;
    this.metrics = metrics;
  }

  @Override
  public Reply take(Turn turn) {
    Timer.Sample begun = Timer.start(metrics);
    Reply reply = turns.take(turn);
    begun.stop(timers.computeIfAbsent(reply.kind(), this::timer));
    return reply;
  }

  private Timer timer(ReplyClass kind) {
    return metrics.timer("turn.duration", "reply", kind.code());
  }
}
