package uk.lantern.scheduler.reminder.tell;

import java.util.EnumSet;
import java.util.Set;

/** What a letter about one step says. */
public enum News {
  PROPOSED(Party.OWNER),
  TO_CONFIRM(Party.AGENCY_LEADS, Party.OFFICERS),
  NOT_MINE(Party.OFFICERS),
  CONFIRMED(Party.OWNER),
  EVIDENCE(Party.CHECKERS),
  RETURNED(Party.DOERS),
  VERIFIED(Party.DOERS),
  TIME_ASKED(Party.OFFICERS),
  /** More than twenty working days, or the third time: the officer may not decide that. */
  TIME_ASKED_OF_CHAIR(Party.CHAIRS),
  TIME_APPROVED(Party.DOERS),
  TIME_REFUSED(Party.DOERS),
  PASS_OFFERED(Party.ASKED),
  PASS_ACCEPTED(Party.OWNER),
  PASS_DECLINED(Party.OWNER),
  STUCK(Party.OFFICERS),
  ON_HOLD(Party.DOERS),
  RESUMED(Party.DOERS),
  SUPERSEDED(Party.DOERS),
  CANCELLED(Party.DOERS),
  CLOSED(Party.DOERS),
  IMPACT_DUE(Party.OFFICERS),
  IMPACT_CHECKED(Party.DOERS),
  REOPENED(Party.DOERS),
  YOURS_NOW(Party.OWNER);

  private final Set<Party> parties;

  News(Party first, Party... others) {
    this.parties = EnumSet.of(first, others);
  }

  Set<Party> parties() {
    return parties;
  }
}
