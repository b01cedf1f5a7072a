package uk.lantern.bot.operator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.outbox.DeliveryState;

/** Figures of the outbox and of the clock (reliability.md section 4); none has a person in it. */
@Component
record OperatorMetrics(Sampler sampler) implements MeterBinder {

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "outbox.due", "could go now", s -> s.count(DeliveryState.DUE));
    gauge(registry, "outbox.claimed", "about to be sent", OperatorMetrics::claimed);
    gauge(
        registry,
        "outbox.in_doubt",
        "nobody knows whether it arrived",
        s -> s.count(DeliveryState.IN_DOUBT));
    gauge(
        registry,
        "outbox.parked",
        "given up after the last try, 30 days",
        s -> s.count(DeliveryState.FAILED));
    gauge(registry, "outbox.paused", "1 while all sending is paused", s -> s.paused() ? 1 : 0);
    gauge(
        registry,
        "schedule.missed",
        "cadences behind today; alert above 0",
        s -> s.missed() == null ? Double.NaN : s.missed());
  }

  private static double claimed(Sample sample) {
    return sample.count(DeliveryState.CLAIMED) + sample.count(DeliveryState.SENDING);
  }

  private void gauge(
      MeterRegistry registry, String name, String about, ToDoubleFunction<Sample> figure) {
    Gauge.builder(
            name, sampler, from -> from.latest().map(figure::applyAsDouble).orElse(Double.NaN))
        .description(about)
        .register(registry);
  }
}
