package uk.lantern.scheduler.digest.report;

import java.util.Arrays;
import java.util.Map;
import uk.lantern.scheduler.digest.edition.Counts;
import uk.lantern.scheduler.outbox.ReportWord;

/**
 * What became of an edition. Every person of the audience has exactly one word, so the words add up
 * to the audience at every moment: who has not been offered it yet is waiting.
 *
 * @param audience how many persons were on the list
 * @param counts by word and by agency
 * @param updates what became of the last correction's or the recall's card, of those who had one to
 *     replace; empty when there was none
 * @param stillExact false once single persons are not kept any more and the figures are the last
 */
public record DeliveryReport(
    String ref, int audience, Counts counts, Map<ReportWord, Integer> updates, boolean stillExact) {

  public DeliveryReport {
    updates = Map.copyOf(updates);
  }

  public int of(ReportWord word) {
    return counts.of(word);
  }

  /** Whether there is somebody whom Teams did not reach. */
  public boolean missedAnybody() {
    return Arrays.stream(ReportWord.values())
        .anyMatch(it -> Reports.isNotReached(it) && of(it) > 0);
  }
}
