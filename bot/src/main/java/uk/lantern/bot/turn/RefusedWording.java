package uk.lantern.bot.turn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;

/**
 * The texts {@code refused.*} of {@code wording/refused.yml}. A verb of {@code verbs.yml} that not
 * everybody may use names one of them as its {@code refusal}.
 */
public enum RefusedWording implements WordingKey {
  WHO_CAN,
  NOT_YOURS,
  WAITING_QUESTIONS,
  LIBRARY,
  PAUSE,
  SCHEDULE,
  OUTBOX,
  DELIVERY_STATUS,
  DIGESTS,
  DIGEST_PEOPLE,
  TEAM_OVERVIEW,
  PLANS,
  PLAN_STEPS,
  RESPONSES,
  MORE_TIME,
  CONFIRMING,
  CLOSING,
  AGENDA,
  REGISTER,
  FEEDBACK,
  FEEDBACK_HOLD,
  FEEDBACK_THEMES,
  JUDGING,
  JUDGEMENTS,
  ROUNDS,
  ROUND_RESULTS,
  OUTSTANDING,
  AGENCY_OUTSTANDING,
  MODERATION,
  ASSURANCE;

  /** The text of that name in {@code verbs.yml}, for example {@code waiting-questions}. */
  static Optional<RefusedWording> named(String name) {
    return Arrays.stream(values())
        .filter(text -> text.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst();
  }
}
