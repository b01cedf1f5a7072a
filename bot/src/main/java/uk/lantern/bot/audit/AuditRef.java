package uk.lantern.bot.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.scheduler.round.response.ResponseKey;

/**
 * Which record or case typed words name: {@code MA-2026-02-C07}, {@code sa 2026 4 sample 3}, {@code
 * C7}, {@code record 3}, {@code AR-2026-01}.
 *
 * @param round empty when only the piece is named
 * @param piece empty when only the round is named
 */
record AuditRef(String round, String piece) {

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(SA|MA|AR)[\\s-]*(20\\d\\d)[\\s-]+0*(\\d{1,3})"
              + "(?:[\\s,-]+(?:SAMPLE |RECORD |CASE )?(C?)0*(\\d{1,3}))?\\b");
  private static final Pattern PIECE =
      Pattern.compile("\\b(?:(?:SAMPLE|RECORD)\\s+()0*(\\d{1,3})|(C)0*(\\d{1,3}))\\b");

  static Optional<AuditRef> in(String words) {
    String text = words.toUpperCase(Locale.ROOT);
    Matcher whole = WHOLE.matcher(text);
    if (whole.find()) {
      String round =
          "%s-%s-%02d".formatted(whole.group(1), whole.group(2), Integer.parseInt(whole.group(3)));
      return Optional.of(
          new AuditRef(round, whole.group(5) == null ? "" : whole.group(4) + whole.group(5)));
    }
    Matcher piece = PIECE.matcher(text);
    if (!piece.find()) {
      return Optional.empty();
    }
    boolean sample = piece.group(2) != null;
    return Optional.of(new AuditRef("", sample ? piece.group(2) : piece.group(3) + piece.group(4)));
  }

  /** The same in a round that was spoken of, when none is named. */
  AuditRef of(String lately) {
    return round.isEmpty() ? new AuditRef(lately, piece) : this;
  }

  boolean names(ResponseKey key) {
    return (round.isEmpty() || round.equals(key.round()))
        && (piece.isEmpty() || piece.equals(plain(key.piece())));
  }

  /** What it is of an agency, as rounds write references. */
  ResponseKey key(String agency) {
    String written = piece.isEmpty() ? ResponseKey.WHOLE : piece.replaceFirst("^C(\\d)$", "C0$1");
    return new ResponseKey(round, agency, written);
  }

  /** {@code C07} and {@code C7} are the same. */
  private static String plain(String piece) {
    return piece.toUpperCase(Locale.ROOT).replaceFirst("^(C?)0+(?=\\d)", "$1");
  }
}
