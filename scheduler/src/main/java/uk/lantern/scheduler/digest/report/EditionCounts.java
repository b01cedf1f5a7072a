package uk.lantern.scheduler.digest.report;

import java.time.LocalDate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.retention.Purge;

/**
 * Takes the figures of every edition each night, before anything of it is forgotten; those of the
 * 29th night stay. Editions themselves are kept. It runs before the outbox and the frozen lists
 * forget, so a machine that was off on that night still takes them on the next.
 */
public final class EditionCounts implements Purge {

  /** A little longer than anything about single persons is kept, for nights that were missed. */
  private static final int LOOK_BACK_DAYS = 60;

  private final EditionsStore store;
  private final Reports reports;

  public EditionCounts(EditionsStore store, Reports reports) {
    this.store = store;
    this.reports = reports;
  }

  @Override
  public String collection() {
    return EditionsStore.COLLECTION;
  }

  /** Nothing of the editions goes. */
  @Override
  public int purge(LocalDate today) {
    LocalDate from = today.minusDays(LOOK_BACK_DAYS);
    for (DigestEdition edition : store.frozenSince(from.atStartOfDay(London.ZONE).toInstant())) {
      reports.count(edition, today).ifPresent(counts -> store.count(edition.ref(), counts));
    }
    return 0;
  }
}
