package uk.lantern.bot.page.register;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code agenda-page.*} of {@code wording/agenda-page.yml}: three for each kind. */
public enum AgendaPageWording implements WordingKey {
  EXCEPTION,
  EXCEPTION_DECIDE,
  EXCEPTION_WHY,
  MORE_TIME,
  MORE_TIME_DECIDE,
  MORE_TIME_WHY,
  DECLINED,
  DECLINED_DECIDE,
  DECLINED_WHY,
  TO_CONFIRM,
  TO_CONFIRM_DECIDE,
  TO_CONFIRM_WHY,
  HOLD_REVIEW,
  HOLD_REVIEW_DECIDE,
  HOLD_REVIEW_WHY,
  TO_CLOSE,
  TO_CLOSE_DECIDE,
  TO_CLOSE_WHY,
  IMPACT_DUE,
  IMPACT_DUE_DECIDE,
  IMPACT_DUE_WHY,
  NOT_ACCEPTED,
  NOT_ACCEPTED_DECIDE,
  NOT_ACCEPTED_WHY,
  WITHOUT_ACTION,
  WITHOUT_ACTION_DECIDE,
  WITHOUT_ACTION_WHY,
  PLAN_REVIEW,
  PLAN_REVIEW_DECIDE,
  PLAN_REVIEW_WHY
}
