package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.retention.Certificates;
import uk.lantern.scheduler.retention.Purge;

/**
 * Lets every store forget, and certifies how much; one that fails does not keep the others from it.
 */
final class PurgeJob implements Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeJob.class);

  private final List<Purge> purges;
  private final Certificates certificates;

  PurgeJob(List<Purge> purges, Certificates certificates) {
    this.purges = List.copyOf(purges);
    this.certificates = certificates;
  }

  @Override
  public String cadence() {
    return Triggers.PURGE;
  }

  @Override
  public int run(ZonedDateTime now) {
    int gone = 0;
    List<String> failed = new ArrayList<>();
    for (Purge purge : purges) {
      try {
        int count = purge.purge(now.toLocalDate());
        LOG.info("Purged {} from {}.", count, purge.collection());
        certificates.add(now.toLocalDate(), purge.collection(), count);
        gone += count;
      } catch (RuntimeException e) {
        LOG.error("{} was not purged ({}).", purge.collection(), e.getClass().getSimpleName());
        failed.add(purge.collection());
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Not purged: " + failed);
    }
    return gone;
  }
}
