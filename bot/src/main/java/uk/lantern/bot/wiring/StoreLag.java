package uk.lantern.bot.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * {@code store.lag}: how many seconds the slowest secondary is behind the primary, from what the
 * driver's heartbeats bring anyway. 0 for the embedded store, which has none; no number while there
 * is no primary.
 */
@Component
record StoreLag(MongoClient client) implements MeterBinder {

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("store.lag", client, it -> of(it.getClusterDescription()))
        .baseUnit("seconds")
        .description("the slowest secondary behind the primary")
        .register(registry);
  }

  static double of(ClusterDescription cluster) {
    List<ServerDescription> servers = cluster.getServerDescriptions();
    Optional<ServerDescription> primary =
        servers.stream().filter(it -> it.isPrimary() || it.isStandAlone()).findFirst();
    if (primary.isEmpty()) {
      return Double.NaN;
    }
    Date newest = primary.get().getLastWriteDate();
    Optional<Date> oldest =
        servers.stream()
            .filter(ServerDescription::isSecondary)
            .map(ServerDescription::getLastWriteDate)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    return newest == null || oldest.isEmpty()
        ? 0
        : Math.max(0, newest.getTime() - oldest.get().getTime()) / 1000.0;
  }
}
