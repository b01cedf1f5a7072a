package uk.lantern.bot.digests.report;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.outbox.ReportWord;

/** The words of a report, {@code digest-report.*} of {@code wording/digests.yml}. */
enum DigestReportWording implements WordingKey {
  WAITING,
  DELIVERED,
  NOT_INSTALLED,
  BLOCKED,
  GUEST,
  PAUSED,
  FAILED,
  IN_DOUBT,
  EXPIRED,
  CANCELLED,
  SENT_ANOTHER_WAY;

  static DigestReportWording of(ReportWord word) {
    return valueOf(word.name());
  }
}
