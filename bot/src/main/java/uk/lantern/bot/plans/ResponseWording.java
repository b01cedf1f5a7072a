package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.plan.Response;

/** What an agency answers, {@code response.*} of {@code wording/plans.yml}. */
enum ResponseWording implements WordingKey {
  ACCEPTED,
  PARTLY_ACCEPTED,
  NOT_ACCEPTED;

  static ResponseWording of(Response.Answer answer) {
    return switch (answer) {
      case ACCEPTED -> ACCEPTED;
      case PARTLY -> PARTLY_ACCEPTED;
      case NOT_ACCEPTED -> NOT_ACCEPTED;
    };
  }
}
