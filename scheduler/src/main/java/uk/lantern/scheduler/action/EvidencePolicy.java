package uk.lantern.scheduler.action;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.lantern.scheduler.action.ActionPolicy.No;
import uk.lantern.scheduler.action.part.Evidence;

/** What evidence must have before it is taken. */
final class EvidencePolicy {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private EvidencePolicy() {}

  static Optional<No> refusal(Evidence evidence, LocalDate today) {
    if (!evidence.noChildData()) {
      return MustHavePolicy.said(ActionRefusal.DECLARATION_MISSING);
    }
    if (words(evidence.summary()) > Evidence.MOST_WORDS) {
      return MustHavePolicy.said(ActionRefusal.SUMMARY_TOO_LONG);
    }
    if (!isUsable(evidence.link())) {
      return MustHavePolicy.said(ActionRefusal.LINK_UNUSABLE);
    }
    return DatePolicy.happened(evidence.date(), today).map(MustHavePolicy::no);
  }

  private static int words(String summary) {
    return summary.isBlank() ? 0 : SPACES.split(summary.strip()).length;
  }

  /** A link without a name or password in it, since it is shown to whoever checks. */
  private static boolean isUsable(URI link) {
    return "https".equalsIgnoreCase(link.getScheme())
        && link.getHost() != null
        && link.getRawUserInfo() == null;
  }
}
