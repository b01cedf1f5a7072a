package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * Whoever keeps answers or agreed grades says here what others are to hear of it. Asked by a sweep;
 * whoever wants it to be told at once calls {@link RoundNews#tell} with the same item as well.
 */
@FunctionalInterface
public interface NewsSource {

  /** Every step from that London day on that somebody else should hear of. */
  List<NewsItem> since(LocalDate day);
}
