package uk.lantern.bot.trail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.ImpactCheck;

/** Judgements, {@code judge-value.*} of {@code wording/trail.yml}. */
enum JudgeValueWording implements WordingKey {
  NOT_TESTED,
  EARLY_SIGNS,
  PARTLY_EMBEDDED,
  EMBEDDED,
  NOT_EMBEDDED,
  SLIPPED_BACK;

  static JudgeValueWording of(ImpactCheck.Judgement value) {
    return valueOf(value.name());
  }

  /** The code on a card: two words, since one alone would be read as a message. */
  String code() {
    return "judged_" + name().toLowerCase(Locale.ROOT);
  }

  static Optional<ImpactCheck.Judgement> byCode(String code) {
    return Arrays.stream(values())
        .filter(one -> one.code().equals(code))
        .map(one -> ImpactCheck.Judgement.valueOf(one.name()))
        .findFirst();
  }
}
