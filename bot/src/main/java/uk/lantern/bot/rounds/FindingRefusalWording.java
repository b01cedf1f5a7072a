package uk.lantern.bot.rounds;

import java.util.Arrays;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.ActionRefusal;

/** Why a finding was not taken as a recommendation, {@code finding-refusal.*}. */
enum FindingRefusalWording implements WordingKey {
  TEXT_MISSING,
  TEXT_TOO_LONG,
  IDENTIFIES,
  LEARNING_MISSING,
  NO_SUCH_PLAN,
  NO_SUCH_AGENCY,
  PLAN_CLOSED,
  NOT_YOURS,
  NOT_TAKEN;

  static FindingRefusalWording of(ActionRefusal code) {
    return Arrays.stream(values())
        .filter(it -> it.name().equals(code.name()))
        .findFirst()
        .orElse(NOT_TAKEN);
  }
}
