package uk.lantern.content.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.DocumentKind;

/** What a document is, from the words of its title. The first that fits is taken. */
final class KindFinder {

  private static final Map<DocumentKind, Pattern> SIGNS = new LinkedHashMap<>();

  static {
    sign(DocumentKind.JOINT_INSPECTION, "joint (?:targeted )?area|\\bJTAI\\b");
    sign(DocumentKind.PEER_REVIEW, "peer (?:review|challenge)");
    sign(
        DocumentKind.CASE_REVIEW,
        "safeguarding practice review(?! panel)|serious case review|\\bLCSPR\\b|\\bLSCPR\\b");
    sign(DocumentKind.NATIONAL_PANEL, "practice review panel|national panel|national review");
    sign(DocumentKind.NSPCC, "\\bNSPCC\\b");
    sign(DocumentKind.CHILDRENS_COMMISSIONER, "children['’]?s commissioner");
    sign(DocumentKind.BRIEFING, "(?:7|seven)[- ]minute briefing");
    sign(DocumentKind.INSPECTION, "inspection|\\bILACS\\b|focused visit");
    sign(DocumentKind.AUDIT, "\\baudit");
    sign(DocumentKind.SCRUTINY, "scrutin");
    sign(DocumentKind.STATUTORY_GUIDANCE, "statutory guidance|working together to safeguard");
    sign(DocumentKind.RESEARCH, "\\bresearch\\b|evidence review|literature review");
  }

  private static void sign(DocumentKind kind, String words) {
    SIGNS.put(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }

  private KindFinder() {}

  /** Null when the title does not tell. */
  static @Nullable DocumentKind in(String title) {
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getValue().matcher(title).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
