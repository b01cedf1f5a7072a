package uk.lantern.bot.rounds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.ModerationKey;

/** A case of a multi-agency audit, or a record of one agency, as buttons and people name it. */
final class RoundCase {

  private static final Pattern RECORD = Pattern.compile("([\\p{L}\\d_]{1,60}):(\\d{1,3})");

  private RoundCase() {}

  /** As buttons carry it: {@code C07}, {@code demo_police:3}. */
  static String code(ModerationKey key) {
    return key.agency().isEmpty() ? key.piece() : key.agency() + ":" + key.piece();
  }

  /** What was typed behind the case, for example an organisation. */
  static String behind(Round round, String words) {
    if (round.kind() == QuestionnaireKind.MULTI_AGENCY_AUDIT) {
      return RoundRefs.behindCase(words);
    }
    Matcher named = RECORD.matcher(words);
    return named.find() ? words.substring(named.end()).strip() : "";
  }

  /** The case a code or typed words name; empty when they name none. */
  static Optional<ModerationKey> in(Round round, String words) {
    if (round.kind() == QuestionnaireKind.MULTI_AGENCY_AUDIT) {
      return RoundRefs.caseIn(words).map(it -> ModerationKey.ofCase(round.ref(), it));
    }
    Matcher named = RECORD.matcher(words);
    return named.find()
        ? Optional.of(new ModerationKey(round.ref(), named.group(1), named.group(2)))
        : Optional.empty();
  }
}
